using System.Text;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Returns;

/// <summary>What a sender hears: in each file each place that could not be read, what stood there, what should, and how to mend it. Nothing is cut off.</summary>
internal static class ReturnLetter
{
    public static string Text(string sender, DateOnly meeting, IEnumerable<Refusal> refusals)
    {
        var files = refusals.GroupBy(refusal => refusal.FileName, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        if (sender.Length > 0)
            text.Append("Aan: ").Append(sender).Append('\n');
        text.Append("Betreft: levering voor de Landelijke Regietafel Migratie en Integratie van ").Append(DutchText.Date(meeting)).Append("\n\n");
        text.Append("Geachte heer, mevrouw,\n\n");
        text.Append("Dank voor uw levering. Het volgende konden wij niet overnemen. ");
        text.Append("Alles wat hieronder niet genoemd wordt, is wel overgenomen.\n");
        foreach (var file in files)
            Append(text, file.Key, [.. file]);
        text.Append("\nWilt u het gehele bestand verbeteren en opnieuw sturen? Een nieuwe levering komt in de plaats van de vorige.\n");
        text.Append("\nMet vriendelijke groet,\n\nhet secretariaat van de Landelijke Regietafel Migratie en Integratie\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string fileName, IReadOnlyList<Refusal> refusals)
    {
        var title = $"{OneLine(fileName)} ({(refusals.Count == 1 ? "1 punt" : $"{DutchText.Number(refusals.Count)} punten")})";
        text.Append('\n').Append(title).Append('\n').Append('-', title.Length).Append('\n');
        foreach (var refusal in refusals)
        {
            text.Append("\n* ").Append(refusal.Location.Length > 0 ? OneLine(refusal.Location) : "het hele bestand").Append('\n');
            text.Append("  Gevonden:  ").Append(refusal.Found.Length > 0 ? OneLine(refusal.Found) : "(leeg)").Append('\n');
            text.Append("  Verwacht:  ").Append(OneLine(refusal.Expected)).Append('\n');
            text.Append("  ").Append(OneLine(refusal.Message)).Append('\n');
        }
    }

    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
