using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The list of origins (herkomst): a note for each number that stands in the document, under the file that it was first read from.</summary>
internal sealed class OriginNotes(BriefingPack pack, ReferenceList references)
{
    private readonly Dictionary<string, PackEvidence> evidence = pack.Evidence.ToDictionary(item => item.Sha256, StringComparer.Ordinal);
    private readonly OriginLine line = new(pack, references);

    public IEnumerable<Block> Blocks()
    {
        if (references.All.Count == 0) yield break;
        yield return new Heading("herkomst", 2, $"Herkomst van cijfers en uitspraken ({DutchText.Number(references.All.Count)})");
        yield return new Paragraph("Elk nummer tussen rechte haken in dit stuk heeft hieronder een regel, bij het bestand waaruit is gelezen: de plaats, de tekst zoals die er stond en waar nodig de berekening. De bestandsnaam verwijst naar de lijst van bronnen, met de SHA-256 in zijn geheel. Een verschil is de stand min de vorige stand. Lange teksten zijn ingekort (…); in pack.json staan ze volledig. De bestanden staan in de volgorde waarin het stuk ze voor het eerst noemt.", Numbers.Marks);
        foreach (var file in references.All.Index().GroupBy(entry => HomeOf(entry.Item)?.Sha256 ?? "", StringComparer.Ordinal))
            yield return Of(HomeOf(file.First().Item), [.. file]);
    }

    private static Sources.Trace? HomeOf(Origin origin) => origin.Parts.Select(part => part.Trace).FirstOrDefault(trace => trace is not null);

    private Notes Of(Sources.Trace? home, (int Index, Origin Item)[] origins)
    {
        var rules = origins.SelectMany(entry => OriginLine.RulesOf(entry.Item)).Distinct(StringComparer.Ordinal).ToList();
        var common = rules.Count == 1 ? rules[0] : "";
        var linked = new HashSet<string>(StringComparer.Ordinal);
        return new(
            [new("Bestand: ", Emphasis.Strong), .. home is null ? [new("geen, gegevens van het programma")] : Source(home), .. common.Length == 0 ? (Span[])[] : [new($"; leesregel {common}", Emphasis.Muted)]],
            [.. origins.Select(entry => new Note(ReferenceList.Anchor(entry.Index + 1), DutchText.Number(entry.Index + 1), [.. line.Of(entry.Item, home, common, linked)]))]);
    }

    private IEnumerable<Span> Source(Sources.Trace trace)
    {
        var item = evidence.GetValueOrDefault(trace.Sha256);
        var received = item?.ReceivedAt is { } at ? DutchText.Moment(at) : "tijdstip onbekend";
        var sender = item?.Sender is { Length: > 0 } from ? $" van {from}" : "";
        return [new(sender.Length > 0 ? trace.FileName : item?.Origin ?? trace.FileName, Target: item is null ? null : Linked.Target(trace)), new($"{sender}, {received}, {trace.Sha256[..Math.Min(12, trace.Sha256.Length)]}", Emphasis.Muted)];
    }
}
