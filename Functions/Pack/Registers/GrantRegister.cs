using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>What one delivery says of one application.</summary>
internal sealed record GrantVersion(GrantApplication Application, EvidenceEntry Evidence)
{
    public Trace Trace => Application.Trace with { FileName = Evidence.FileName, Rule = ReadingRule.Application };

    public bool SaysTheSame(GrantVersion other) =>
        Application with { Number = other.Application.Number, Trace = other.Application.Trace } == other.Application;

    public static int Compare(GrantVersion left, GrantVersion right)
    {
        var order = Precedence.Order.Compare(left.Evidence.Precedence, right.Evidence.Precedence);
        if (order == 0) order = Nullable.Compare(left.Application.StatusOn, right.Application.StatusOn);
        if (order == 0) order = Places.Compare(left.Application.Trace, right.Application.Trace);
        return order == 0 ? string.CompareOrdinal(left.Application.ToString(), right.Application.ToString()) : order;
    }
}

/// <summary>The grant applications of all deliveries by number, with each thing that was ever said of one.</summary>
internal sealed class GrantRegister(DateOnly meeting)
{
    private readonly SortedDictionary<string, List<GrantVersion>> applications = new(StringComparer.Ordinal);

    public void Add(GrantApplication application, EvidenceEntry evidence)
    {
        if (application.ReceivedOn > meeting || application.StatusOn > meeting)
        {
            evidence.Tally.AfterMeeting++;
            return;
        }

        var version = new GrantVersion(application, evidence);
        var number = application.Number.Trim().ToUpperInvariant();
        if (!applications.TryGetValue(number, out var versions)) applications.Add(number, versions = []);
        var same = versions.FindIndex(version.SaysTheSame);
        if (same < 0)
            versions.Add(version);
        else if (GrantVersion.Compare(version, versions[same]) > 0)
            versions[same] = version;
    }

    /// <summary>Every version, a list per application, the one that counts last.</summary>
    public IEnumerable<IReadOnlyList<GrantVersion>> Applications() =>
        applications.Values.Select(versions => (IReadOnlyList<GrantVersion>)[.. versions.Order(Comparer<GrantVersion>.Create(GrantVersion.Compare))]);
}
