namespace LrtIntegration.Intake.Formats;

/// <summary>Texts that are written for a program to show, and are not read as they stand.</summary>
internal static class Markup
{
    private static readonly Look Page = new(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een webpagina (html); die wordt als bestand niet gelezen.", "de gegevens als .csv, .xlsx of .docx."));
    private static readonly Look Drawing = new(DropFormat.Image, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een afbeelding (svg); daaruit wordt geen tekst gelezen.", "de gegevens als tekst, .csv of .xlsx."));
    private static readonly Look Invitation = new(DropFormat.Text, new Handling.SetAside(SetAsideKind.NotNeeded, "Dit is een uitnodiging of afspraak voor de agenda; die wordt niet als inbreng gelezen."));
    private static readonly Look Card = new(DropFormat.Text, new Handling.SetAside(SetAsideKind.NotNeeded, "Dit is een visitekaartje (vCard); dat wordt niet gelezen."));

    public static Look? Of(string text)
    {
        var start = text.AsSpan().TrimStart();
        return Begins(start, "BEGIN:VCALENDAR") ? Invitation
            : Begins(start, "BEGIN:VCARD") ? Card
            : Begins(start, "<svg") || (Begins(start, "<?xml") && start.Contains("<svg", StringComparison.Ordinal)) ? Drawing
            : Begins(start, "<!DOCTYPE html") || Begins(start, "<html") || (Begins(start, "<?xml") && start.Contains("<html", StringComparison.Ordinal)) ? Page
            : null;
    }

    private static bool Begins(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
