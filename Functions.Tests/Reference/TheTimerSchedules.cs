using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class TheTimerSchedules
{
    private static readonly DateTimeOffset Noon = new(2023, 7, 14, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0 */15 * * * *", 25, false)]
    [InlineData("0 */15 * * * *", 26, true)]
    [InlineData("0 0 13 * * *", 70, false)]
    [InlineData("0 0 13 * * *", 71, true)]
    public void Leave_a_timer_ten_minutes_after_its_time_in_UTC(string schedule, int minutes, bool overdue) =>
        Read(schedule).IsOverdue("SweepDrops", Noon, Noon.AddMinutes(minutes)).ShouldBe(overdue);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Hold_no_timer_whose_schedule_is_not_set(string? schedule)
    {
        Read(schedule).Functions.ShouldBeEmpty();
        Read(schedule).IsOverdue("SweepDrops", Noon, Noon.AddYears(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("elk kwartier")]
    [InlineData("*/15 * * * *")]
    public void Are_refused_with_a_sentence_where_they_are_none(string schedule) =>
        Should.Throw<InvalidDataException>(() => Read(schedule)).Message
            .ShouldBe($"Schedules__SweepDrops is geen schema: {schedule}. Schrijf zes velden, zoals 0 */15 * * * * voor elk kwartier.");

    private static TimerSchedules Read(string? schedule) => TimerSchedules.From([new("SweepDrops", schedule)]);
}
