using LrtIntegration.Reference;

namespace LrtIntegration.Commands;

/// <summary>What a run ends with: per source what was read and refused, and each file that was not read whole.</summary>
internal static class ClosingTable
{
    private static readonly string[] Headers = ["Bron", "Bestanden", "Gelezen", "Geweigerd", "Terzijde"];

    public static void Show(this Screen screen, CollectionReport report)
    {
        screen.Table(Headers, [
            .. report.Sources.Select(source => Row(SourceWords.Of(source.Key), source.Value)),
            Row("Niet herkend", report.Unknown),
            ["Mails en archieven", Number(report.Opened), "", "", ""],
            ["Niet om te lezen", Number(report.SetAside.Files), "", Number(report.SetAside.Refusals), Number(report.SetAside.Files - report.SetAside.Refusals)],
        ]);
        foreach (var note in report.Notes)
            screen.Say($"{note.Origin}: {note.Sentence}");
    }

    private static string[] Row(string name, SourceCount count) =>
        [name, Number(count.Files), Number(count.Facts), Number(count.Refusals), ""];

    private static string Number(long number) => DutchText.Number(number);
}
