using LrtIntegration.Pack.Protection;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>What a source remarked on a file while reading it, as the pack may show it.</summary>
/// <param name="IsForMembers">Whether it says something about the content; otherwise it only accounts for the form of the file.</param>
internal sealed record ReadingNote(string Sha256, string FileName, string Id, string Rule, string Location, string Text, bool IsForMembers);

/// <summary>All remarks of the sources. One that could give away a hidden number is told without its words.</summary>
internal sealed class ReadingNotes
{
    private static readonly HashSet<string> OfForm = new(StringComparer.Ordinal)
    {
        "comments", "coveringMail", "documentAuthor", "earlierMailLeftOut", "extraColumns", "hiddenText", "meetingDateUnknown", "repeatedColumns", "signatureLeftOut", "textOutsideFields", "textOutsideTable", "trackedChanges", "unreadableDate",
    };

    public ReadingNotes(IEnumerable<EvidenceEntry> entries, FigureSettlement figures, SmallNumbers guard)
    {
        var hidden = figures.Figures.Where(guard.IsHidden).ToLookup(figure => figure.Trace.Sha256, StringComparer.Ordinal);
        All =
        [
            .. entries.SelectMany(entry => entry.Remarks.Select(remark => new ReadingNote(
                entry.Sha256,
                entry.FileName,
                $"att-{StableId.OfEvidence(entry.Sha256)["bron-".Length..]}-{StableId.Short(remark.Rule, remark.Location)}",
                remark.Rule,
                remark.Location,
                hidden[entry.Sha256].Any(figure => Betrays(remark, figure))
                    ? "Deze opmerking gaat over een afgeschermd aantal amv; de getallen staan in het bewijsstuk."
                    : remark.Text,
                !OfForm.Contains(remark.Rule)))),
        ];
    }

    public IReadOnlyList<ReadingNote> All { get; }

    /// <summary><c>Toelichting bij het bestand: regel 1: ...</c>; empty where there is none.</summary>
    public string OnFormOf(string sha256)
    {
        var notes = All
            .Where(note => !note.IsForMembers && string.Equals(note.Sha256, sha256, StringComparison.Ordinal))
            .Select(note => note.Location.Length == 0 ? note.Text : $"{note.Location}: {note.Text}")
            .ToList();
        return notes.Count == 0 ? "" : $" Toelichting bij het bestand: {string.Join(' ', notes)}";
    }

    /// <summary>Whether a remark stands at the line of a hidden figure, or names its place and the group.</summary>
    private static bool Betrays(Remark remark, PackFigure figure) =>
        (remark.Location.Length > 0 && string.Equals(LineOf(remark.Location), LineOf(figure.Trace.Location), StringComparison.Ordinal))
        || ((remark.Text.Contains(figure.Name, StringComparison.OrdinalIgnoreCase) || remark.Text.Contains(figure.Code, StringComparison.OrdinalIgnoreCase))
            && (remark.Text.Contains("amv", StringComparison.OrdinalIgnoreCase) || remark.Text.Contains("minderjarig", StringComparison.OrdinalIgnoreCase)));

    /// <summary><c>regel 12</c> of <c>regel 12, kolom Waarde</c>, and <c>Blad1!14</c> of <c>Blad1!D14</c>.</summary>
    private static string LineOf(string location)
    {
        var sheet = location.LastIndexOf('!');
        return sheet < 0
            ? location.Split(',')[0]
            : string.Concat(location.AsSpan(0, sheet + 1), location.AsSpan(sheet + 1).TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"));
    }
}
