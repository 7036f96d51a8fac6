namespace LrtIntegration.Sources;

/// <summary>The version of all reading rules together. Raise it when the same bytes would be read differently.</summary>
internal static class RulesVersion
{
    public const string Current = "6";
}
