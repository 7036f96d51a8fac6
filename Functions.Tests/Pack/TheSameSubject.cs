using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The rule of docs/likeness.md, on the subjects and themes of two signals.</summary>
public sealed class TheSameSubject
{
    [Theory]
    [InlineData("Plekken", "plek", true)]
    [InlineData("Wijken", "Wijk", true)]
    [InlineData("Bommen", "Bom", true)]
    [InlineData("Ramen", "Ram", false)]
    [InlineData("Regios", "Regio", true)]
    [InlineData("Kamps", "Kamp", true)]
    [InlineData("Haas", "Haa", false)]
    [InlineData("Kleine", "Klein", true)]
    [InlineData("Grote", "Groot", false)]
    [InlineData("Grote", "Grot", true)]
    [InlineData("Zone", "Zon", false)]
    [InlineData("Plein", "Pleit", false)]
    [InlineData("Wijk", "Wijn", false)]
    [InlineData("Bus", "bus.", true)]
    [InlineData("In", "In", false)]
    [InlineData("12", "12", true)]
    [InlineData("Coördinatie", "coordinatie", true)]
    public void Is_told_by_words_without_their_endings(string one, string other, bool same) => AreTogether((one, ""), (other, "")).ShouldBe(same);

    [Theory]
    [InlineData("Nieuwe opvang Drenthe", "Nieuwe opvang Limburg", true)]
    [InlineData("Spreiding asielzoekers gemeenten winter water", "Spreiding asielzoekers gemeenten zomer herfst", true)]
    [InlineData("Spreiding asielzoekers winter water", "Spreiding asielzoekers zomer herfst", false)]
    [InlineData("Spreiding", "Spreiding asielzoekers", false)]
    public void Is_told_by_two_words_and_six_in_ten(string one, string other, bool same) => AreTogether((one, ""), (other, "")).ShouldBe(same);

    [Theory]
    [InlineData("amv", "AMV", true)]
    [InlineData("amv", "veiligheid", false)]
    [InlineData("", "", false)]
    public void Is_told_by_a_theme_with_a_word_in_common(string one, string other, bool same) =>
        AreTogether(("Spreiding winter water", one), ("Spreiding zomer herfst", other)).ShouldBe(same);

    [Fact]
    public void Bears_the_id_of_the_first_also_by_way_of_a_third()
    {
        var signals = Given.Nothing.With(
            Signal("a.eml", "PV22", "Opvang winter", ""),
            Signal("b.eml", "PV25", "Opvang winter water", ""),
            Signal("c.eml", "PV31", "Winter water", "")).Pack().Signals;

        signals.Count.ShouldBe(3);
        signals.ShouldAllBe(signal => signal.Topic == signals.Min(other => other.Id));
    }

    private static bool AreTogether((string Subject, string Theme) one, (string Subject, string Theme) other) =>
        Given.Nothing.With(Signal("a.eml", "PV22", one.Subject, one.Theme), Signal("b.eml", "PV25", other.Subject, other.Theme))
            .Pack().Signals.Select(signal => signal.Topic).Distinct(StringComparer.Ordinal).Count() == 1;

    private static Delivered Signal(string file, string province, string subject, string theme) =>
        Delivered.Prt(file).Fact(new Signal(WholePack.Province(province).Area, Given.Day("2023-07-06"), subject, theme, "", Ask.Decision, "De opvang loopt vol.", "", "", "", "", false, new("a", file, "regel 1", subject)));
}
