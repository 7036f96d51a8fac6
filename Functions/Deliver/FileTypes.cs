namespace LrtIntegration.Deliver;

/// <summary>What an attachment is to a mail program.</summary>
internal static class FileTypes
{
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".pdf" => "application/pdf",
        ".html" => "text/html",
        ".csv" => "text/csv",
        _ => "application/octet-stream",
    };
}
