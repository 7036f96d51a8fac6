using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Text;

/// <summary>A PDF, read by a process of its own: its parser can be neither stopped nor held to an amount of memory, and a process can.</summary>
/// <remarks>docs/decisions/0011-limits-per-file.md. One file at a time; what the last one came to is kept, as several sources open the same file.</remarks>
internal static class PdfApart
{
    private static readonly Lock Turn = new();
    private static PdfProcess? process;
    private static string lastKey = "";
    private static TextOpening? last;

    public static TextOpening Read(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        var key = $"{extent} {Fingerprint.Of(content.Span)}";
        lock (Turn)
        {
            if (last is null || lastKey != key)
                (lastKey, last) = (key, Ask(content, extent));
            return last;
        }
    }

    private static TextOpening Ask(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        process ??= PdfProcess.Start();
        if (process.Ask(content, extent) is { } opening)
            return opening;

        var why = process.HasTakenTooLong ? TakesTooLong() : BreaksTheReader();
        process.Dispose();
        process = null;
        return why;
    }

    private static TextOpening.Unreadable TakesTooLong() => new(
        "een PDF waarvan het lezen te veel tijd kost",
        "een PDF met gewone tekst, of een DOCX",
        "Het lezen van deze PDF kost te veel tijd; zij is daarom niet gelezen. Sla het document vanuit Word opnieuw op als PDF, of stuur het als DOCX.");

    private static TextOpening.Unreadable BreaksTheReader() => new(
        "een PDF waarop het lezen afbreekt",
        "een PDF met gewone tekst, of een DOCX",
        "Bij het lezen van deze PDF ging het mis (zij is beschadigd, of vraagt te veel geheugen); er is niets uit overgenomen. Sla het document vanuit Word opnieuw op als PDF, of stuur het als DOCX.");
}
