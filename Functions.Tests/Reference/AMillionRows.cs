using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class AMillionRows
{
    private static readonly DateOnly July2023 = new(2023, 7, 1);

    [Fact]
    public void Take_no_memory_for_numbers_and_dates() =>
        ShouldAllocateNothing(static () =>
        {
            _ = DutchNumber.Parse("1.234.567,89");
            _ = DutchNumber.Parse("12.34");
            _ = DutchNumber.Parse("n.v.t.");
            _ = DutchNumber.ParseAmount("€ 35.000,-");
            _ = DutchDate.TryParse("03-07-2023", out _);
            _ = DutchDate.TryParse("maandag 3 juli 2023, 09:12 uur", out _);
            _ = DutchDate.TryParse("2023-W27", out _);
        });

    [Fact]
    public void Take_no_memory_for_places() =>
        ShouldAllocateNothing(static () =>
        {
            _ = Gazetteer.Resolve(AreaLevel.Municipality, "GM0034", "Almere", July2023);
            _ = Gazetteer.Resolve(AreaLevel.Municipality, "34", "ALMERE", July2023);
            _ = Gazetteer.Resolve(AreaLevel.Municipality, "GM1900", "Súdwest-Fryslân", July2023);
            _ = Gazetteer.Resolve(AreaLevel.Province, "PV20", "", July2023);
            _ = Gazetteer.Resolve(AreaLevel.SafetyRegion, "", "Twente", July2023);
        });

    /// <summary>Tries again until the runtime has compiled the library's own generic code for good: its first version makes memory.</summary>
    private static void ShouldAllocateNothing(Action row)
    {
        var allocated = long.MaxValue;
        SpinWait.SpinUntil(() => (allocated = AllocatedBy(row)) == 0, TimeSpan.FromSeconds(30));
        allocated.ShouldBe(0);
    }

    private static long AllocatedBy(Action row)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) row();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
