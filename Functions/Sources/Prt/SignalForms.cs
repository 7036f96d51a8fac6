using System.Text.RegularExpressions;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>The signals in the labelled lines of a mail or form, and the lines that belong to none of them.</summary>
internal sealed partial record SignalForms(IReadOnlyList<SignalForm> All, IReadOnlyList<TextLine> Outside)
{
    /// <summary>Whether these lines hold a signal with labels at all.</summary>
    public static bool AreIn(IReadOnlyList<TextLine> lines)
    {
        var columns = lines.Select(LabelledLine.Of).OfType<LabelledLine>().Select(label => label.Column).ToHashSet();
        return PrtColumns.AreOfASignal(columns.Contains);
    }

    public static SignalForms Of(IReadOnlyList<TextLine> lines)
    {
        var forms = new List<SignalForm>();
        var outside = new List<TextLine>();
        var form = new FormBuilder();
        Column? opener = null;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                form.Blank();
            }
            else if (LabelledLine.Of(line) is { } label)
            {
                opener ??= label.Column;
                if (Opens(label.Column, form, opener))
                    form = Next(form, forms);
                form.Label(label.Column, label.Value, line);
            }
            else if (Numbered().Match(line.Text) is { Success: true } numbered)
            {
                form = Next(form, forms);
                if (numbered.Groups["subject"].Value is { Length: > 0 } subject)
                    form.Label(PrtColumns.Subject, Printable.Collapse(subject), line);
            }
            else if (Ruler().IsMatch(line.Text))
            {
                form.Close();
            }
            else if (form.TakesMore)
            {
                form.More(line);
            }
            else if (!Greeting().IsMatch(line.Text))
            {
                outside.Add(line);
            }
        }

        Next(form, forms);
        return new SignalForms(forms, outside);
    }

    // The label that the sender begins with begins each signal, also where the one before took its province from an earlier one.
    private static bool Opens(Column column, FormBuilder form, Column opener) =>
        PrtColumns.Opening.Contains(column) && (form.Has(column) || (column == opener && form.Has(PrtColumns.Signal)));

    private static FormBuilder Next(FormBuilder form, List<SignalForm> forms)
    {
        if (!form.IsEmpty)
            forms.Add(form.Build(forms.LastOrDefault()));
        return new FormBuilder();
    }

    // "Signaal 2", "Signaal 2: Tekort aan amv-plekken".
    [GeneratedRegex(@"^[\s*_#]*signaal\s+(nr\.?\s*)?[0-9]{1,2}\s*[:.)–-]?[\s*_]*(?<subject>.*?)[\s*_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(geachte|beste|dag|hallo|goedemorgen|goedemiddag)\b.{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\s*[-=_*~–—]{3,}\s*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ruler();
}
