namespace LrtIntegration.Console.Forms;

/// <summary>Something that a form asks.</summary>
/// <param name="Name">As in the body of <c>api/rulings</c>.</param>
/// <param name="Hint">Dutch; empty where the label says it all.</param>
/// <param name="Missing">Dutch: what to do where nothing was filled in.</param>
internal sealed record FormField(string Name, string Label, string Hint, string Missing, FieldShape Shape)
{
    /// <summary>For a choice: what can be chosen.</summary>
    public IReadOnlyList<FormOption> Options { get; init; } = [];
}

/// <summary>How a field looks.</summary>
internal enum FieldShape
{
    Line,
    Lines,
    Choice,
}

/// <summary>One thing that can be chosen.</summary>
internal sealed record FormOption(string Value, string Label);
