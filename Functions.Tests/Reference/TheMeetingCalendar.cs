using System.Text;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class TheMeetingCalendar
{
    [Fact]
    public void That_comes_along_knows_the_meetings_around_July_2023()
    {
        var calendar = MeetingCalendar.Embedded;
        calendar.On(new DateOnly(2023, 7, 20)).ShouldBe(new Meeting(new(2023, 7, 20), new(10, 0), new(2023, 7, 13), new(2023, 7, 17), "Den Haag"));
        calendar.Before(new DateOnly(2023, 7, 20))!.Date.ShouldBe(new DateOnly(2023, 5, 23));
        calendar.NextFrom(new DateOnly(2023, 7, 20))!.Date.ShouldBe(new DateOnly(2023, 7, 20));
        calendar.NextFrom(new DateOnly(2023, 7, 21))!.Date.ShouldBe(new DateOnly(2023, 10, 5));
        calendar.On(new DateOnly(2023, 7, 21)).ShouldBeNull();
        calendar.Before(new DateOnly(2023, 5, 23)).ShouldBeNull();
        calendar.NextFrom(new DateOnly(2028, 1, 1)).ShouldBeNull();
        calendar.DaysBefore(new DateOnly(2023, 7, 20)).ShouldBe([new(2023, 5, 23)]);
        calendar.DaysBefore(new DateOnly(2023, 5, 23)).ShouldBeEmpty();
    }

    [Fact]
    public void Needs_no_more_than_a_date() =>
        Parse("""{"meetings":[{"date":"2023-07-20"}]}""").Meetings
            .ShouldBe([new Meeting(new(2023, 7, 20), new(10, 0), new(2023, 7, 13), new(2023, 7, 17), "")]);

    [Fact]
    public void May_send_on_the_day_itself_and_reach_back_to_the_year_2000() =>
        Parse("""{"meetings":[{"date":"2000-01-01"},{"date":"2023-07-20","sendOn":"2023-07-20"}]}""").Meetings.Select(meeting => (meeting.Date.Year, meeting.SendOn.Day))
            .ShouldBe([(2000, 29), (2023, 20)]);

    [Fact]
    public void Stands_in_order_whatever_the_order_of_the_file() =>
        Parse("\uFEFF" + """
            {
              // met de hand bijgehouden
              "meetings": [{"date":"2023-10-05","time":"13:30"},{"date":"2023-07-20","papersDue":"2023-07-19"},]
            }
            """).Meetings.Select(meeting => (meeting.Date.Month, meeting.Time.Hour, meeting.SendOn.Day))
            .ShouldBe([(7, 10, 19), (10, 13, 2)]);

    [Theory]
    [InlineData("""{"meetings":[{"date":"2023-07-20"}""", "In de vergaderkalender staat op regel 1 een fout: dit is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.")]
    [InlineData("", "In de vergaderkalender staat op regel 1 een fout: dit is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.")]
    [InlineData("{\n\"meetings\" 7}", "In de vergaderkalender staat op regel 2 een fout: dit is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.")]
    [InlineData("""{"meetings":[{"date":"\ud800"}]}""", "In de vergaderkalender staat een teken dat niet te lezen is. Sla het bestand op als UTF-8.")]
    [InlineData("[]", "In de vergaderkalender ontbreekt de lijst \"meetings\".")]
    [InlineData("""{"meetings":7}""", "In de vergaderkalender ontbreekt de lijst \"meetings\".")]
    [InlineData("""{"meetings":["2023-07-20"]}""", "In de vergaderkalender is vergadering 1 fout: het moet een groep velden tussen accolades zijn.")]
    [InlineData("""{"meetings":[{"date":"2023-07-20"},{"time":"10:00"}]}""", "In de vergaderkalender is vergadering 2 fout: het veld \"date\" ontbreekt.")]
    [InlineData("""{"meetings":[{"date":"20-07-2023"}]}""", "In de vergaderkalender is vergadering 1 fout: in het veld \"date\" staat \"20-07-2023\", verwacht is een datum zoals 2023-07-20.")]
    [InlineData("""{"meetings":[{"date":"2023-02-31"}]}""", "In de vergaderkalender is vergadering 1 fout: in het veld \"date\" staat \"2023-02-31\", verwacht is een datum zoals 2023-07-20.")]
    [InlineData("""{"meetings":[{"date":"1999-12-31"}]}""", "In de vergaderkalender is vergadering 1 fout: de datum ligt vóór het jaar 2000.")]
    [InlineData("""{"meetings":[{"date":20230720}]}""", "In de vergaderkalender is vergadering 1 fout: in het veld \"date\" staat \"20230720\", verwacht is een datum zoals 2023-07-20.")]
    [InlineData("""{"meetings":[{"date":"2023-07-20","time":"half tien"}]}""", "In de vergaderkalender is vergadering 1 fout: in het veld \"time\" staat \"half tien\", verwacht is een tijd zoals 10:00.")]
    [InlineData("""{"meetings":[{"date":"2023-07-20","papers":"2023-07-01"}]}""", "In de vergaderkalender is vergadering 1 fout: het veld \"papers\" is onbekend.")]
    [InlineData("""{"meetings":[{"date":"2023-07-20","sendOn":"2023-07-21"}]}""", "In de vergaderkalender is vergadering 1 fout: de verzenddatum (sendOn) ligt na de vergadering.")]
    [InlineData("""{"meetings":[{"date":"2023-07-20","papersDue":"2023-07-19","sendOn":"2023-07-18"}]}""", "In de vergaderkalender is vergadering 1 fout: de aanleverdatum (papersDue) ligt na de verzenddatum (sendOn).")]
    [InlineData("""{"meetings":[{"date":"2023-07-20"},{"date":"2023-07-20"}]}""", "In de vergaderkalender staat de vergadering van 20 juli 2023 twee keer.")]
    public void Is_refused_with_a_sentence_where_it_is_wrong(string json, string sentence) =>
        Should.Throw<FormatException>(() => Parse(json)).Message.ShouldBe(sentence);

    private static MeetingCalendar Parse(string json) => MeetingCalendar.Parse(Encoding.UTF8.GetBytes(json));
}
