using Microsoft.Extensions.Configuration;

namespace LrtIntegration.Tests.Infra;

/// <summary>Settings that remember which of them were asked for, set or not.</summary>
internal sealed class ReadSettings : ConfigurationProvider, IConfigurationSource
{
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    public ReadSettings(IEnumerable<KeyValuePair<string, string?>> set)
    {
        foreach (var (name, value) in set)
            Data[name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)] = value;
    }

    /// <summary>With <c>__</c> between the levels.</summary>
    public IReadOnlyList<string> Asked => [.. asked.Select(key => key.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        asked.Add(key);
        return base.TryGet(key, out value);
    }
}
