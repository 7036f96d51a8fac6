using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>One subject as the reader sees it: one signal in full, or those of several provinces side by side.</summary>
internal static class SignalBlocks
{
    private const int ReadableInTable = 800;

    public static IEnumerable<Block> Of(SignalGroup group, Material material)
    {
        yield return new Heading(group.Signals[0].Id, 3, group.Subject);
        if (group.AllProvinces.Count > 1) yield return Shared(group);
        if (group.Signals.Count == 1)
        {
            foreach (var block in InFull(group.Signals[0], material)) yield return block;
            yield break;
        }

        yield return SideBySide(group, material);
        foreach (var signal in group.Signals)
        {
            if (Details(signal) is { Count: > 0 } details)
                yield return new Paragraph([new($"{SignalGroups.ProvinceOf(signal)}: ", Emphasis.Strong), .. details]);
        }
    }

    private static IEnumerable<Block> InFull(PackSignal signal, Material material)
    {
        yield return new Paragraph([new(Head(signal, material), Numbers: Numbers.Dates)]);
        if (signal.Text.Length > 0) yield return Quote(signal.Text, signal);
        if (signal.AskedDecision.Length > 0)
        {
            yield return new Paragraph([new("Gevraagd besluit:", Emphasis.Strong)]);
            yield return Quote(signal.AskedDecision, signal);
        }

        if (Details(signal) is { Count: > 0 } details) yield return new Paragraph(details);
    }

    /// <summary>Who else speaks of it, and where that stands.</summary>
    private static Paragraph Shared(SignalGroup group) => new(
    [
        new($"{DutchText.Number(group.AllProvinces.Count)} van de 12 PRT’s noemen dit onderwerp: ", Emphasis.Strong, Numbers: Numbers.Counts),
        new($"{DutchText.Enumerate(group.AllProvinces)}."),
        .. group.Elsewhere.SelectMany((other, index) => (Span[])
        [
            new(index == 0 ? " Elders in dit hoofdstuk: " : ", "),
            new($"PRT {SignalGroups.ProvinceOf(other)} ({Words.Of(other.Ask)})", Target: other.Id),
        ]),
        .. group.Elsewhere.Count > 0 ? (Span[])[new(".")] : [],
    ]);

    private static Quotation Quote(string text, PackSignal signal) => new(
        Phrase.Shorten(Phrase.Reflowed(text), SignalGroups.Readable),
        [
            new($"PRT {SignalGroups.ProvinceOf(signal)}, "),
            Linked.Place(signal.Trace),
            .. text.Length > SignalGroups.Readable ? (Span[])[new($" (ingekort; de volledige tekst staat in pack.json bij {signal.Id})", Emphasis.Muted, Numbers: Numbers.Marks)] : [],
        ]);

    private static Table SideBySide(SignalGroup group, Material material) => new(
        $"tabel-{group.Signals[0].Id}",
        $"{group.Subject}: {Phrase.Count(group.Signals.Count, "signaal", "signalen")} naast elkaar",
        [new("Provincie"), new("Datum", Numbers: Numbers.Dates), new("Signaal"), new("Gevraagd besluit"), new("Urgentie")],
        [
            .. group.Signals.Select((signal, index) => new Row(
                [
                    new(
                    [
                        Linked.Span(SignalGroups.ProvinceOf(signal), signal.Trace),
                        .. signal.Confidential ? (Span[])[new(" (vertrouwelijk)", Emphasis.Strong)] : [],
                        .. IsLate(signal, material) ? (Span[])[new(" (te laat ontvangen)", Emphasis.Strong)] : [],
                    ]),
                    new(DateOf(signal)),
                    new([.. OwnSubject(signal, group), new(Phrase.Shorten(signal.Text, ReadableInTable))]),
                    new(signal.AskedDecision.Length == 0 ? "niet geformuleerd" : $"“{Phrase.Shorten(signal.AskedDecision, ReadableInTable)}”"),
                    new(signal.Urgency.Length == 0 ? "niet vermeld" : signal.Urgency),
                ],
                Id: index == 0 ? null : signal.Id)),
        ],
        group.Signals.Any(signal => Math.Max(signal.Text.Length, signal.AskedDecision.Length) > ReadableInTable)
            ? "Bron: de signalen van de PRT’s. Lange teksten zijn ingekort (…); volledig staan ze in pack.json."
            : "Bron: de signalen van de PRT’s.");

    private static IEnumerable<Span> OwnSubject(PackSignal signal, SignalGroup group) =>
        SignalGroups.TitleOf(signal) == group.Subject ? [] : [new($"{SignalGroups.TitleOf(signal).TrimEnd('.')}. ", Emphasis.Strong)];

    private static string DateOf(PackSignal signal) => signal.Date is { } date ? DutchText.Date(date) : "zonder datum";

    private static bool IsLate(PackSignal signal, Material material) => material.Coverage(signal.Province).Status is CoverageStatus.Late;

    private static string Head(PackSignal signal, Material material) => string.Join("; ", ((string?[])
    [
        $"PRT {SignalGroups.ProvinceOf(signal)}",
        DateOf(signal),
        signal.Theme.Length > 0 ? $"thema {signal.Theme}" : null,
        signal.Urgency.Length > 0 ? $"urgentie {signal.Urgency}" : null,
        signal.Confidential ? "vertrouwelijk" : null,
        IsLate(signal, material) ? "te laat ontvangen" : null,
    ]).OfType<string>()) + ".";

    /// <summary>What the sender told besides.</summary>
    private static IReadOnlyList<Span> Details(PackSignal signal) =>
    [
        .. Labelled("Doelgroep", signal.TargetGroup, signal),
        .. Labelled("Gemeenten", signal.Municipalities, signal),
        .. Labelled("Reeds ondernomen", signal.AlreadyDone, signal),
    ];

    private static IEnumerable<Span> Labelled(string label, string text, PackSignal signal)
    {
        if (text.Length == 0) yield break;
        yield return new($"{label}: ", Emphasis.Strong);
        // The reference stands right behind the words, before the space.
        yield return new(text.EndsWith('.') ? text : $"{text}.", Origin: Origin.Of(signal.Trace));
        yield return new(" ");
    }
}
