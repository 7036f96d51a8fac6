namespace LrtIntegration.Sources;

/// <summary>What a sender hears of a file that was set aside and that they can send better: without its password, in another format, whole.</summary>
internal static class SetAsideRefusal
{
    private const string Request = "Vraag de afzender om ";

    /// <summary>Null where the reason asks nothing of the sender: a signature image, an automatic reply.</summary>
    public static Refusal? Of(string sha256, string fileName, string reason) => reason.IndexOf(Request, StringComparison.Ordinal) is var at and >= 0
        ? new Refusal(
            sha256,
            fileName,
            "",
            "een bestand dat niet kon worden gelezen",
            "een bestand dat zonder meer kan worden geopend: mail, CSV, XLSX, DOCX, PDF of TXT",
            $"{reason[..at]}Ons verzoek: {reason[(at + Request.Length)..]}")
        : null;
}
