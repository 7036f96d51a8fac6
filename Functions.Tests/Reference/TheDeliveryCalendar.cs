using System.Text;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class TheDeliveryCalendar
{
    [Fact]
    public void That_comes_along_has_a_line_for_each_of_fifteen_sources()
    {
        MeetingTerms.Standard.Terms.Select(term => term.Source).ShouldBe(
            ["PV20", "PV21", "PV22", "PV23", "PV24", "PV25", "PV26", "PV27", "PV28", "PV29", "PV30", "PV31", "bzk", "coa", "minutes"]);
        MeetingTerms.Standard.Of("coa").ShouldBe(new DeliveryTerm("coa", 0, 14));
        MeetingTerms.Standard.Of("bzk").ShouldBe(new DeliveryTerm("bzk", 0, 45));
        MeetingTerms.Standard.Of("PV22").ShouldBe(new DeliveryTerm("PV22", 0, null));
        MeetingTerms.Standard.Jumps.ShouldBe(new JumpThresholds(4, 50, 10, 5));
    }

    [Fact]
    public void Of_a_file_sets_one_province_or_all_and_leaves_the_rest()
    {
        var terms = Parse("""
            {"meetings":[{"date":"2023-07-20"}],
             "deliveries":[{"source":"prt","province":"PV22","daysBeforePapersDue":5},{"source":"prt","staleAfterDays":60},{"source":"coa","staleAfterDays":7}],
             "jumps":[{"minimumChange":200}]}
            """).On(new(2023, 7, 20))!.Terms;

        terms.Of("PV22").ShouldBe(new DeliveryTerm("PV22", 5, null));
        terms.Of("PV23").ShouldBe(new DeliveryTerm("PV23", 0, 60));
        terms.Of("coa").ShouldBe(new DeliveryTerm("coa", 0, 7));
        terms.Of("bzk").ShouldBe(new DeliveryTerm("bzk", 0, 45));
        terms.Jumps.ShouldBe(new JumpThresholds(4, 200, 10, 5));
    }

    [Fact]
    public void May_have_a_source_that_is_old_after_no_day_at_all() =>
        Parse("""{"meetings":[{"date":"2023-07-20"}],"deliveries":[{"source":"coa","staleAfterDays":0}]}""").On(new(2023, 7, 20))!.Terms
            .Of("coa").ShouldBe(new DeliveryTerm("coa", 0, 0));

    [Fact]
    public void That_is_no_json_says_so() =>
        Should.Throw<FormatException>(() => MeetingTerms.Parse("""{"deliveries":["""u8.ToArray())).Message
            .ShouldBe("In de leverkalender staat op regel 1 een fout: dit is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.");

    [Theory]
    [InlineData("""{"source":"ind"}""", "In de leverkalender is levering 1 fout: de bron (source) \"ind\" is onbekend; kies coa, bzk, minutes of prt.")]
    [InlineData("""{"source":"prt","province":"Drenthe"}""", "In de leverkalender is levering 1 fout: de provincie (province) \"Drenthe\" is onbekend; schrijf een CBS-code zoals PV22.")]
    [InlineData("""{"source":"coa","stale":7}""", "In de leverkalender is levering 1 fout: het veld \"stale\" is onbekend.")]
    public void Is_refused_with_a_sentence_where_it_is_wrong(string row, string sentence) =>
        Should.Throw<FormatException>(() => Parse($$"""{"meetings":[],"deliveries":[{{row}}]}""")).Message.ShouldBe(sentence);

    private static MeetingCalendar Parse(string json) => MeetingCalendar.Parse(Encoding.UTF8.GetBytes(json));
}
