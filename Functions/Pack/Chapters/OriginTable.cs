using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The list of origins (herkomst): a line for each number that stands in the document.</summary>
internal sealed class OriginTable(BriefingPack pack, ReferenceList references)
{
    private const int ReadableRaw = 200;

    /// <summary>From so many parts on, a sum names the lines of its parts and not their words.</summary>
    private const int Many = 9;

    private readonly Dictionary<string, PackEvidence> evidence = pack.Evidence.ToDictionary(item => item.Sha256, StringComparer.Ordinal);
    private readonly Dictionary<OriginPart, int> lines = LinesOf(references);

    public IEnumerable<Block> Blocks()
    {
        if (references.All.Count == 0) yield break;
        yield return new Heading("herkomst", 2, $"Herkomst van cijfers en uitspraken ({DutchText.Number(references.All.Count)})");
        yield return new Paragraph("Elk nummer tussen rechte haken in dit stuk verwijst naar een regel hieronder. Achter de naam van het bestand staan de afzender, het tijdstip van ontvangst en het begin van de SHA-256; de bestandsnaam verwijst naar de lijst van bronnen, met de SHA-256 in zijn geheel. Lange teksten zijn ingekort (…); in pack.json staan ze volledig.", Numbers.Marks);
        yield return new Table(
            "tabel-herkomst",
            "Herkomst van cijfers en uitspraken",
            [new("Nr.", Numbers: Numbers.Marks), new("Bestand, plaats en tekst zoals die er stond, en de leesregel", Numbers: Numbers.Marks)],
            [.. references.All.Select((origin, index) => new Row([new(DutchText.Number(index + 1)), new([.. Told(origin)])], Id: ReferenceList.Anchor(index + 1)))],
            "In de volgorde van het stuk.");
    }

    private static Dictionary<OriginPart, int> LinesOf(ReferenceList references)
    {
        var found = new Dictionary<OriginPart, int>();
        foreach (var (index, origin) in references.All.Index().Where(entry => entry.Item.Parts.Count < Many))
        {
            foreach (var part in origin.Parts.Where(part => part.Trace is not null)) found.TryAdd(part with { Name = "" }, index + 1);
        }

        return found;
    }

    private IEnumerable<Span> Told(Origin origin)
    {
        if (origin.Derivation.Length > 0) yield return new($"{Phrase.Capital(origin.Derivation)}. ", Emphasis.Muted);
        var isSum = origin.Parts.Count >= Many && origin.Parts.All(part => part.Trace is null || lines.ContainsKey(part with { Name = "" }));
        foreach (var span in isSum ? Summed(origin) : origin.Parts.GroupBy(part => part.Trace?.Sha256 ?? "", StringComparer.Ordinal).SelectMany((file, index) => Told(file, index == 0)))
            yield return span;
    }

    private IEnumerable<Span> Told(IEnumerable<OriginPart> file, bool isFirst)
    {
        var parts = file.ToList();
        if (parts[0].Trace is not { } trace) return parts.Select(part => new Span($"{Phrase.Capital(part.Name)}. "));
        return
        [
            .. isFirst ? (Span[])[] : [new("\n")],
            .. Source(trace),
            .. parts.SelectMany((part, index) => Place(part, index == 0 ? "" : "; ")),
            new($"; {string.Join(", ", parts.Select(part => part.Trace!.Rule).Where(rule => rule.Length > 0).Distinct(StringComparer.Ordinal))}.", Emphasis.Muted),
        ];
    }

    private IEnumerable<Span> Source(Sources.Trace trace)
    {
        var item = evidence.GetValueOrDefault(trace.Sha256);
        var received = item?.ReceivedAt is { } at ? DutchText.Moment(at) : "tijdstip onbekend";
        var sender = item?.Sender is { Length: > 0 } from ? $" van {from}" : "";
        return [new(sender.Length > 0 ? trace.FileName : item?.Origin ?? trace.FileName, Target: item is null ? null : Linked.Target(trace)), new($"{sender}, {received}, {trace.Sha256[..Math.Min(12, trace.Sha256.Length)]}: ", Emphasis.Muted)];
    }

    private static IEnumerable<Span> Place(OriginPart part, string lead)
    {
        var trace = part.Trace!;
        var name = part.Name.Length == 0 ? "" : $"{part.Name}: ";
        return [new($"{lead}{name}", Emphasis.Muted), new(trace.Location.Length == 0 ? "hele bestand" : trace.Location), new(trace.Raw.Length == 0 ? "" : $" “{Phrase.Shorten(trace.Raw, ReadableRaw)}”")];
    }

    /// <summary>The numbers of the parts, in runs: [31]–[43].</summary>
    private IEnumerable<Span> Summed(Origin origin)
    {
        var numbers = origin.Parts.Where(part => part.Trace is not null).Select(part => lines[part with { Name = "" }]).Distinct().Order().ToList();
        foreach (var part in origin.Parts.Where(part => part.Trace is null)) yield return new($"{Phrase.Capital(part.Name)}. ");
        yield return new($"{Phrase.Count(origin.Parts.Count(part => part.Trace is not null), "deel", "delen")}: ");
        for (var i = 0; i < numbers.Count; i++)
        {
            var from = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            yield return ReferenceList.Link(numbers[from]);
            if (i > from)
            {
                yield return new("–");
                yield return ReferenceList.Link(numbers[i]);
            }

            if (i + 1 < numbers.Count) yield return new(", ");
        }
    }
}
