using System.Globalization;
using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Tables;

/// <summary>Characters that XML cannot hold, as Excel writes them: <c>_x000D_</c> is a carriage return.</summary>
internal static partial class EscapedText
{
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, Character) : text;

    private static string Character(Match match) =>
        ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
