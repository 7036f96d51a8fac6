using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace LrtIntegration.Api;

/// <summary>What a document of a pack is to a browser, and under which name it is saved.</summary>
internal static class DocumentType
{
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".html" => "text/html; charset=utf-8",
        ".pdf" => "application/pdf",
        ".json" => "application/json; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".eml" => "message/rfc822",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };

    /// <summary>What a browser shows by itself it shows; the rest it saves. Both under a name that says which pack it is of.</summary>
    public static ContentDispositionHeaderValue Disposition(DateOnly meeting, int version, string name)
    {
        var disposition = new ContentDispositionHeaderValue(Path.GetExtension(name) is ".html" or ".pdf" or ".json" or ".txt" ? "inline" : "attachment");
        disposition.SetHttpFileName(string.Create(CultureInfo.InvariantCulture, $"lrt-{meeting:yyyy-MM-dd}-v{version}-{Path.GetFileName(name)}"));
        return disposition;
    }
}
