using System.Globalization;
using CsCheck;
using LrtIntegration.Deliver;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Deliver;

public sealed class OccasionsByTheWallClock
{
    [Theory]
    [InlineData("2023-03-20T05:59:59Z", "")] // winter: 06:59 in Amsterdam; the week before is over
    [InlineData("2023-03-20T06:00:00Z", "2023-w12")]
    [InlineData("2023-03-27T04:59:59Z", "")] // the Monday after the clock went forward
    [InlineData("2023-03-27T05:00:00Z", "2023-w13")]
    [InlineData("2023-10-23T05:00:00Z", "2023-w43")]
    [InlineData("2023-10-30T05:00:00Z", "")] // the Monday after the clock went back
    [InlineData("2023-10-30T06:00:00Z", "2023-w44")]
    [InlineData("2023-10-29T23:30:00Z", "")] // Monday 00:30 in Amsterdam, still Sunday in UTC
    [InlineData("2023-10-29T21:00:00Z", "2023-w43")]
    [InlineData("2024-01-01T06:00:00Z", "2024-w01")]
    [InlineData("2021-01-03T12:00:00Z", "2020-w53")]
    public void AWeekBeginsAtSevenOnMondayInAmsterdam(string moment, string keys) => Keys(moment, Calendar()).ShouldBe(keys);

    [Theory]
    [InlineData("2023-05-19T04:59:00Z", "2023-w20")]
    [InlineData("2023-05-19T05:00:00Z", "2023-w20 2023-05-23")]
    [InlineData("2023-05-23T07:59:00Z", "2023-w21 2023-05-23")]
    [InlineData("2023-05-23T08:00:00Z", "2023-w21")] // the meeting has begun: what is due is the next one's
    [InlineData("2023-07-17T05:00:00Z", "2023-w29")] // sent on a Monday: the mail of the week is the one
    public void ABriefingBeforeAMeetingComesBesideThatOfTheWeek(string moment, string keys) => Keys(moment, MeetingCalendar.Embedded).ShouldBe(keys);

    [Fact]
    public void WithoutAMeetingAheadNothingIsDue() => Keys("2023-07-21T12:00:00Z", Calendar("2023-07-20")).ShouldBe("");

    [Fact]
    public void EachWeekOfAnyYearHasOneKeyFromMondaySevenOn() =>
        Gen.DateTime[new DateTime(2015, 1, 1), new DateTime(2035, 1, 1)].Sample(moment =>
        {
            var now = new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
            var local = Amsterdam.At(now);
            var due = Occasion.DueAt(now, Calendar());

            due.Count.ShouldBe(local.DayOfWeek is DayOfWeek.Monday && local.TimeOfDay < TimeSpan.FromHours(7) ? 0 : 1);
            if (due is [var week])
                Amsterdam.At(week.Since).ShouldBe(IsoWeek.Of(DateOnly.FromDateTime(local)).Monday.ToDateTime(new TimeOnly(7, 0)));
        });

    private static string Keys(string moment, MeetingCalendar calendar) =>
        string.Join(' ', Occasion.DueAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), calendar).Select(occasion => occasion.Key));

    private static MeetingCalendar Calendar(string meeting = "2050-01-06") =>
        MeetingCalendar.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"meetings":[{"date":"{{meeting}}"}]}"""));
}
