using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>One signal as its sender filled it in: the answer behind each label, in the sender's own words.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Raw">The text as it stood, labels included.</param>
internal sealed record SignalForm(string Location, string Raw, IReadOnlyDictionary<Column, FilledIn> Answers)
{
    /// <summary>The answer; empty where the label is absent, or where the sender wrote a dash or "n.v.t.".</summary>
    public string this[Column column] => Answers.TryGetValue(column, out var answer) && !IsNothing(answer.Text) ? answer.Text : "";

    public string LocationOf(Column column) => Answers.TryGetValue(column, out var answer) ? answer.Location : Location;

    private static bool IsNothing(string text) => Folded.Of(text) is "" or "nvt" or "geen" or "nietvantoepassing" or "leeg";
}

/// <summary>What stands behind one label, and where.</summary>
internal sealed record FilledIn(string Text, string Location);
