using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>Links that stand in the place of an attachment: the file is in a cloud, and only its address was sent. Never followed.</summary>
/// <remarks>Outlook writes a reference attachment into the text of the mail; an address that only points to a page for readers is none.</remarks>
internal static partial class CloudLinks
{
    private static readonly string[] Shares = ["1drv.ms", "onedrive.live.com", "we.tl", "drive.google.com", "docs.google.com", "filesender.surf.nl", "www.filesender.surf.nl"];
    private static readonly string[] Paths = ["wetransfer.com/downloads/", "www.dropbox.com/s/", "www.dropbox.com/scl/"];
    private static readonly string[] Shortcuts = [".url", ".webloc", ".desktop"];

    /// <summary>The addresses of shared files in this text, in its order.</summary>
    public static IEnumerable<string> In(TextPart text) =>
        Addresses().Matches(Encoding.Latin1.GetString(Transfer.Decode(text).Span)).Select(match => Meant(match.Value)).OfType<Uri>().Where(IsShare).Select(address => address.AbsoluteUri);

    /// <summary>A file that holds nothing but an address, or a part of which the bytes are elsewhere (RFC 2046 5.2.3).</summary>
    public static bool IsShortcut(MimePart part) =>
        IsElsewhere(part) || Array.Exists(Shortcuts, end => part.FileName?.Trim().EndsWith(end, StringComparison.OrdinalIgnoreCase) is true);

    public static bool IsElsewhere(MimeEntity part) => part.ContentType.IsMimeType("message", "external-body");

    private static bool IsShare(Uri address) =>
        Shares.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
        || (address.Host.EndsWith(".sharepoint.com", StringComparison.OrdinalIgnoreCase) && address.AbsolutePath.StartsWith("/:", StringComparison.Ordinal))
        || Array.Exists(Paths, path => $"{address.Host}{address.AbsolutePath}".StartsWith(path, StringComparison.OrdinalIgnoreCase));

    // Microsoft wraps addresses for its check on clicks: https://learn.microsoft.com/defender-office-365/safe-links-about
    private static Uri? Meant(string text)
    {
        if (!Uri.TryCreate(WebUtility.HtmlDecode(text).TrimEnd('.', ',', ';'), UriKind.Absolute, out var address))
            return null;
        return address.Host.EndsWith(".safelinks.protection.outlook.com", StringComparison.OrdinalIgnoreCase) && Wrapped().Match(address.Query) is { Success: true } wrapped
            ? Uri.TryCreate(Uri.UnescapeDataString(wrapped.Groups["url"].Value), UriKind.Absolute, out var inner) ? inner : null
            : address;
    }

    [GeneratedRegex(@"https?://[^\s""'<>()\[\]]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addresses();

    [GeneratedRegex("[?&]url=(?<url>[^&]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wrapped();
}
