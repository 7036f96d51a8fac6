using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>The words of an earlier pack, which may be older than the gate: without what may not be told.</summary>
internal static class EarlierWords
{
    public static string Covered(string text) => Leaks.Cover(text, Leaks.InSignal(text));

    /// <summary>The pack as a list of changes may speak of it.</summary>
    public static BriefingPack Covered(BriefingPack pack) => pack with
    {
        Signals = [.. pack.Signals.Select(signal => signal with { Subject = Covered(signal.Subject), Trace = Covered(signal.Trace) })],
        Commitments = [.. pack.Commitments.Select(one => one with { Owner = Covered(one.Owner), Text = Covered(one.Text), Trace = Covered(one.Trace) })],
        Evidence = [.. pack.Evidence.Select(item => item with { FileName = Covered(item.FileName) })],
    };

    private static Trace Covered(Trace trace) => trace with { FileName = Covered(trace.FileName), Raw = Covered(trace.Raw) };
}
