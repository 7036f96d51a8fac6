using System.Text;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>A text reduced to its letters and digits, in lower case and without accents: "Súdwest-Fryslân " is <c>sudwestfryslan</c>.</summary>
internal static class Folded
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in Decomposition.Of(text.ToString(), NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }
}
