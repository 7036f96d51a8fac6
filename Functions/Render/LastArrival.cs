using LrtIntegration.Pack;

namespace LrtIntegration.Render;

/// <summary>The time that a document bears. The clock may not show: a document is as young as the last thing that came in for it.</summary>
internal static class LastArrival
{
    public static DateTimeOffset Of(BriefingPack pack) =>
        pack.Evidence.Max(evidence => evidence.ReceivedAt) ?? new DateTimeOffset(pack.Meeting.Date, TimeOnly.MinValue, TimeSpan.Zero);
}
