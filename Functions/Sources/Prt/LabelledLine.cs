using System.Text.RegularExpressions;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>A line that begins with a label of a signal: <c>Onderwerp: ...</c>, <c>**Betreft:** ...</c>, <c>1. Thema : ...</c>, or a cell that holds the label alone.</summary>
internal sealed partial record LabelledLine(Column Column, string Value)
{
    private const int LongestLabel = 120;

    public static LabelledLine? Of(TextLine line)
    {
        if (Labelled().Match(line.Text, 0, Math.Min(line.Text.Length, LongestLabel)) is { Success: true } match && PrtColumns.Find(match.Groups["label"].Value) is { } column)
            return new LabelledLine(column, Printable.Collapse(line.Text[match.Length..]).TrimEnd('*', '_', ' '));
        return line.Role is LineRole.Cell or LineRole.Heading && line.Text.Length < TableLimits.LongestHeader && PrtColumns.Find(line.Text.Trim(' ', '*', ':')) is { } alone
            ? new LabelledLine(alone, "")
            : null;
    }

    [GeneratedRegex(@"^[\s*_#•·-]*([0-9]{1,2}[.)]\s*)?[*_]*(?<label>\p{L}[\p{L}\p{M}0-9 .'’/()&-]{1,40})[*_ ]*([:：]|\t)[*_\s]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Labelled();
}
