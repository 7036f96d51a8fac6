using LrtIntegration.Intake;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class RulingsThatFit
{
    private static Given Agreed => Given.Nothing.With(Delivered.Minutes("verslag.docx")
        .Decision(1, "Het verslag wordt vastgesteld.")
        .Commitment(2, "BZK", "BZK stuurt een brief.")
        .Question(3, "VNG", "BZK", "Wanneer komt de brief?"));

    [Theory]
    [InlineData("Confirm", "com")]
    [InlineData("Confirm", "dec")]
    [InlineData("Confirm", "que")]
    [InlineData("Close", "com")]
    [InlineData("Correct", "com")]
    public void AreFollowedWithoutANote(string kind, string part) =>
        Noted(Agreed.Ruled(Enum.Parse<RulingKind>(kind), IdOf(part), "klopt", to: "COA", evidence: "brief van 3 juli", field: "owner")).ShouldBeEmpty();

    [Theory]
    [InlineData("Close", "dec")]
    [InlineData("Correct", "que")]
    [InlineData("Merge", "dec")]
    [InlineData("Move", "com")]
    public void AreAskedForWhereTheyDoNot(string kind, string part) =>
        Noted(Agreed.Ruled(Enum.Parse<RulingKind>(kind), IdOf(part), "klopt", to: "action", evidence: "brief van 3 juli", field: "text")).Single().ShouldStartWith("rulingIgnored");

    [Fact]
    public void MustSayWhatTheyCorrect()
    {
        Noted(Agreed.Ruled(RulingKind.Correct, IdOf("com"), "klopt", to: " ", field: "owner")).Single().ShouldEndWith(" is niet overgenomen: er staat niet bij wat het moet zijn.");
        Noted(Agreed.Ruled(RulingKind.Correct, IdOf("com"), "klopt", to: "COA", field: "quote")).Single().ShouldEndWith(" is niet overgenomen: “quote” is niet te verbeteren; kies owner, deadline of text.");
    }

    [Theory]
    [InlineData("Explain", "att-123", false)]
    [InlineData("Explain", "fig-123", true)]
    [InlineData("Release", "att-123", true)]
    public void OnWhatIsNotThereAreNamedUnlessTheyExplainedAnEarlierValue(string kind, string id, bool named) =>
        Noted(Agreed.Ruled(Enum.Parse<RulingKind>(kind), id, "klopt")).Any().ShouldBe(named);

    [Fact]
    public void CannotReleaseWhatNobodyReads()
    {
        var logo = Delivered.Unknown("logo.png").Handled(new Handling.SetAside(SetAsideKind.NotNeeded, "Plaatje bij een handtekening."), DropFormat.Image);

        Noted(Given.Nothing.With(logo).Ruled(RulingKind.Release, logo.Delivery.Sha256, "toch lezen")).Single()
            .ShouldEndWith(" is niet overgenomen: dit kan niet worden vrijgegeven. Plaatje bij een handtekening.");
    }

    private static string IdOf(string part)
    {
        var pack = Agreed.Pack();
        return part switch { "com" => pack.Commitments.Single().Id, "dec" => pack.Decisions.Single().Id, _ => pack.Questions.Single().Id };
    }

    private static IEnumerable<string> Noted(Given given) =>
        given.Pack().Attention.Where(item => item.Rule.StartsWith("ruling", StringComparison.Ordinal)).Select(item => $"{item.Rule}: {item.Text}");
}
