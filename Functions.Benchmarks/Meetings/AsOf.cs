namespace LrtIntegration.Benchmarks.Meetings;

/// <summary>A clock that stands at noon of one day; how long things take is measured as ever.</summary>
internal sealed class AsOf(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
