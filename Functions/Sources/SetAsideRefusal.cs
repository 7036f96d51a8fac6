using LrtIntegration.Intake;

namespace LrtIntegration.Sources;

/// <summary>What a sender hears of a file that was set aside and that they can send better: without its password, in another format, whole.</summary>
internal static class SetAsideRefusal
{
    /// <summary>Null where nothing is asked of the sender: a signature image, an automatic reply.</summary>
    public static Refusal? Of(string sha256, string fileName, Handling.SetAside aside) => aside.Request.Length > 0
        ? new Refusal(
            sha256,
            fileName,
            "",
            "een bestand dat niet kon worden gelezen",
            "een bestand dat zonder meer kan worden geopend: mail, CSV, XLSX, DOCX, PDF of TXT",
            $"{aside.Reason} Ons verzoek: {aside.Request}")
        : null;
}
