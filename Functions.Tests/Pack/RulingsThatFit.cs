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
    [InlineData(RulingKind.Confirm, "com")]
    [InlineData(RulingKind.Confirm, "dec")]
    [InlineData(RulingKind.Confirm, "que")]
    [InlineData(RulingKind.Close, "com")]
    [InlineData(RulingKind.Correct, "com")]
    internal void AreFollowedWithoutANote(RulingKind kind, string part) =>
        Noted(Agreed.Ruled(kind, IdOf(part), "klopt", to: "COA", evidence: "brief van 3 juli", field: "owner")).ShouldBeEmpty();

    [Theory]
    [InlineData(RulingKind.Close, "dec")]
    [InlineData(RulingKind.Correct, "que")]
    [InlineData(RulingKind.Merge, "dec")]
    [InlineData(RulingKind.Move, "com")]
    internal void AreAskedForWhereTheyDoNot(RulingKind kind, string part) =>
        Noted(Agreed.Ruled(kind, IdOf(part), "klopt", to: "action", evidence: "brief van 3 juli", field: "text")).Single().ShouldStartWith("rulingIgnored");

    [Fact]
    public void MustSayWhatTheyCorrect()
    {
        Noted(Agreed.Ruled(RulingKind.Correct, IdOf("com"), "klopt", to: " ", field: "owner")).Single().ShouldEndWith(" is niet overgenomen: er staat niet bij wat het moet zijn.");
        Noted(Agreed.Ruled(RulingKind.Correct, IdOf("com"), "klopt", to: "COA", field: "quote")).Single().ShouldEndWith(" is niet overgenomen: “quote” is niet te verbeteren; kies owner, deadline of text.");
    }

    [Theory]
    [InlineData(RulingKind.Explain, "att-123", false)]
    [InlineData(RulingKind.Explain, "fig-123", true)]
    [InlineData(RulingKind.Release, "att-123", true)]
    internal void OnWhatIsNotThereAreNamedUnlessTheyExplainedAnEarlierValue(RulingKind kind, string id, bool named) =>
        Noted(Agreed.Ruled(kind, id, "klopt")).Any().ShouldBe(named);

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
