using System.Globalization;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class WrittenDates
{
    [Theory]
    [InlineData("03-07-2023")]
    [InlineData("3-7-2023")]
    [InlineData("3-7-23")]
    [InlineData("3/7/2023")]
    [InlineData("3.7.2023")]
    [InlineData("2023-07-03")]
    [InlineData("2023/7/3")]
    [InlineData("3 juli 2023")]
    [InlineData("03 Juli 2023")]
    [InlineData("3 jul 2023")]
    [InlineData("3 jul. 2023")]
    [InlineData("3-jul-23")]
    [InlineData("3 juli '23")]
    [InlineData("3 juli ’23")]
    [InlineData("maandag 3 juli 2023")]
    [InlineData("Maandag, 3 juli 2023")]
    [InlineData("ma 3 juli 2023")]
    [InlineData("ma. 3-7-2023")]
    [InlineData("3\u00A0juli\u00A02023")]
    [InlineData(" 3-7-2023 ")]
    [InlineData("3-7-2023 09:12")]
    [InlineData("3-7-2023 9:12:05")]
    [InlineData("2023-07-03T09:12:05.1234567")]
    [InlineData("2023-07-03T09:12:05.0")]
    [InlineData("2023-07-03 00:00:00")]
    [InlineData("3 juli 2023, 09:12 uur")]
    [InlineData("3 juli 2023 om 9.12 uur")]
    [InlineData("3 juli 2023 17 uur")]
    [InlineData("2023-07-02T22:30:00Z")]
    [InlineData("2023-07-03T23:30:00+02:00")]
    [InlineData("2023-07-02T19:30:00-05:00")]
    [InlineData("2023-07-03T05:30:00+05:30")]
    [InlineData("2023-07-03T00:30+00:30")]
    [InlineData("2023-07-03T23:59:59+13:59")]
    [InlineData("week 27 2023")]
    [InlineData("Week 27, 2023")]
    [InlineData("wk 27 2023")]
    [InlineData("wk. 27-2023")]
    [InlineData("week 27 (2023)")]
    [InlineData("2023-W27")]
    [InlineData("2023W27")]
    [InlineData("2023 week 27")]
    public void Of_3_July_2023_are_all_read(string text)
    {
        DutchDate.TryParse(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(2023, 7, 3));
    }

    [Theory]
    [InlineData("7/3/2023", "2023-03-07")]
    [InlineData("19 mei 2015", "2015-05-19")]
    [InlineData("1 mrt 2023", "2023-03-01")]
    [InlineData("1 sept. 2023", "2023-09-01")]
    [InlineData("29-2-2024", "2024-02-29")]
    [InlineData("1-1-79", "2079-01-01")]
    [InlineData("1-1-80", "1980-01-01")]
    [InlineData("wk 23 2022", "2022-06-06")]
    [InlineData("week 1 1900", "1900-01-01")]
    [InlineData("week 53 2020", "2020-12-28")]
    [InlineData("2025-W01", "2024-12-30")]
    [InlineData("2023-07-03T22:30Z", "2023-07-04")]
    [InlineData("2023-12-31T23:30Z", "2024-01-01")]
    [InlineData("2023-07-03T01:30+08:00", "2023-07-02")]
    [InlineData("31-12-9999", "9999-12-31")]
    public void Mean_what_a_Dutch_reader_takes_them_for(string text, string expected)
    {
        DutchDate.TryParse(text, out var date).ShouldBeTrue();
        date.ShouldBe(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("31-2-2023")]
    [InlineData("29-2-2023")]
    [InlineData("0-7-2023")]
    [InlineData("3-13-2023")]
    [InlineData("2023-13-01")]
    [InlineData("3-7")]
    [InlineData("juli 2023")]
    [InlineData("3 juli")]
    [InlineData("3-7/2023")]
    [InlineData("3-7-203")]
    [InlineData("3 juli '2023")]
    [InlineData("9999-12-31T23:30:00-13:00")]
    [InlineData("2023-07-03T22:30+99:00")]
    [InlineData("2023-07-03T22:30+14:00")]
    [InlineData("2023-07-03T22:30+02:60")]
    [InlineData("2023-07-03T22:30+02")]
    [InlineData("2023-07-03T22:30Zulu")]
    [InlineData("3-7-20233")]
    [InlineData("3-7-1815")]
    [InlineData("3 july 2023")]
    [InlineData("dinsdag 3 juli 2023")]
    [InlineData("3-7-2023x")]
    [InlineData("3-7-2023 24:00")]
    [InlineData("3-7-2023 9:60")]
    [InlineData("3-7-2023 9:12:60")]
    [InlineData("3-7-2023 9:1")]
    [InlineData("3-7-2023 9:12:5")]
    [InlineData("3-7-2023 9")]
    [InlineData("45110")]
    [InlineData("week 27")]
    [InlineData("week 53 2023")]
    [InlineData("week 0 2023")]
    [InlineData("week 54 2020")]
    [InlineData("week 1 1899")]
    [InlineData("3 juli 2023 of later")]
    [InlineData("eerste werkdag van de maand")]
    [InlineData("waarschijnlijk begin augustus")]
    [InlineData("３-７-２０２３")]
    public void Are_refused_when_they_do_not_exist_or_say_more(string text) =>
        DutchDate.TryParse(text, out _).ShouldBeFalse();
}
