namespace LrtIntegration.Intake.Formats;

/// <summary>Characters that a person can read.</summary>
internal static class PlainText
{
    /// <summary>A stray control character, left by an old export, does not make text unreadable; a NUL does.</summary>
    private const int CharactersPerStrayControl = 500;

    public static bool IsText(string text)
    {
        var stray = 0;
        foreach (var character in text)
        {
            if (character is '\0')
                return false;
            if (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\u0085'))
                stray++;
        }

        return stray * (long)CharactersPerStrayControl <= text.Length && !string.IsNullOrWhiteSpace(text);
    }
}
