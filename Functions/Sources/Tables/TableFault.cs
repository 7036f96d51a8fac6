namespace LrtIntegration.Sources.Tables;

/// <summary>The file cannot be read, or not any further. Caught where the reading began, and told to its sender in Dutch.</summary>
internal sealed class TableFault(string found, string expected, string message) : Exception(message)
{
    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
