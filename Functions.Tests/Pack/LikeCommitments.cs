using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The rule of docs/likeness.md, on the words of two commitments.</summary>
public sealed class LikeCommitments
{
    [Theory]
    [InlineData("stuurt gemeenten kader zomer water", "stuurt gemeenten kader winter herfst", true)]
    [InlineData("stuurt gemeenten kader zomer water vuur", "stuurt gemeenten kader winter herfst lente", false)]
    [InlineData("stuurt gemeenten zomer", "stuurt gemeenten winter", false)]
    [InlineData("stuurt gemeenten", "Stuurt de gemeenten", true)]
    public void ShareThreeWordsAndSixInTenOrAll(string one, string other, bool like) =>
        AreLike("2023-03-01", one, "2023-05-23", other).ShouldBe(like);

    [Fact]
    public void AreNotTwoOfTheSameMinutes() => AreLike("2023-05-23", "stuurt gemeenten kader zomer", "2023-05-23", "stuurt gemeenten kader winter").ShouldBeFalse();

    private static bool AreLike(string heldOn, string one, string otherHeldOn, string other)
    {
        var first = Delivered.Minutes("a.docx").Commitment(1, "BZK", one, heldOn: heldOn);
        var given = heldOn == otherHeldOn
            ? Given.Nothing.With(first.Commitment(2, "COA", other, heldOn: otherHeldOn))
            : Given.Nothing.With(first, Delivered.Minutes("b.docx").Commitment(2, "COA", other, heldOn: otherHeldOn));
        return given.Pack().Commitments.Any(commitment => commitment.SimilarTo.Count > 0);
    }
}
