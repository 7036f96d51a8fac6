namespace LrtIntegration.Sources.Minutes;

/// <summary>How words of the minutes are put on a list: only their own words, with a capital in front and no full stop behind.</summary>
internal static class Wording
{
    public static string Sentence(string words) =>
        words.Trim().TrimEnd('.', ',', ' ') is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    /// <summary>What is to be done, with the sentence it points back to behind a colon.</summary>
    public static string WithContext(string clause, string context) =>
        context.Length == 0 ? Sentence(clause) : Sentence(clause) + ": " + Small(context.Trim().TrimEnd('.', ' '));

    // "Signaal" becomes "signaal"; "SJenV" and "VNG" stay as they are.
    private static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) && !text.StartsWith("Cd", StringComparison.Ordinal)
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
}
