using System.Globalization;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>On Sunday 26 March 2023: the host, which knows only UTC, ticks at 05:00 and at 06:00.</summary>
public sealed class ClockGoesForward
{
    [Fact]
    public async Task The_mail_comes_at_seven_on_both_Mondays()
    {
        await using var office = await Secretariat.AtAsync("2023-03-20 01:00");
        var seen = new List<int>();
        foreach (var tick in new[] { "2023-03-20T05:00Z", "2023-03-20T06:00Z", "2023-03-27T05:00Z", "2023-03-27T06:00Z" })
        {
            office.Clock.SetUtcNow(DateTimeOffset.Parse(tick, CultureInfo.InvariantCulture));
            await office.TickAsync();
            seen.Add(office.Outbox.To(Secretariat.Anna).Count);
        }

        seen.ShouldBe([0, 1, 2, 2]);
    }
}
