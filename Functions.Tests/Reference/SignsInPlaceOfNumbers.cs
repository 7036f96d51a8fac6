using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class SignsInPlaceOfNumbers
{
    [Theory]
    [InlineData("", nameof(NumberNotation.Blank))]
    [InlineData("  \u00A0", nameof(NumberNotation.Blank))]
    [InlineData("-", nameof(NumberNotation.Dash))]
    [InlineData("–", nameof(NumberNotation.Dash))]
    [InlineData("—", nameof(NumberNotation.Dash))]
    [InlineData("−", nameof(NumberNotation.Dash))]
    [InlineData(".", nameof(NumberNotation.Dot))]
    [InlineData("*", nameof(NumberNotation.Star))]
    [InlineData("**", nameof(NumberNotation.Star))]
    [InlineData("n.v.t.", nameof(NumberNotation.NotApplicable))]
    [InlineData("N.V.T.", nameof(NumberNotation.NotApplicable))]
    [InlineData("nvt", nameof(NumberNotation.NotApplicable))]
    [InlineData("onbekend", nameof(NumberNotation.Unknown))]
    [InlineData("ONBEKEND", nameof(NumberNotation.Unknown))]
    [InlineData("Niet bekend", nameof(NumberNotation.Unknown))]
    [InlineData("?", nameof(NumberNotation.Unknown))]
    [InlineData("<5", nameof(NumberNotation.BelowThreshold))]
    [InlineData("< 5", nameof(NumberNotation.BelowThreshold))]
    [InlineData("<500", nameof(NumberNotation.BelowThreshold))]
    [InlineData("<5000", nameof(NumberNotation.Malformed))]
    [InlineData("minder dan 5", nameof(NumberNotation.BelowThreshold))]
    [InlineData("Minder dan 5", nameof(NumberNotation.BelowThreshold))]
    [InlineData("0", nameof(NumberNotation.Number))]
    [InlineData("<", nameof(NumberNotation.Malformed))]
    [InlineData("minder dan vijf", nameof(NumberNotation.Malformed))]
    [InlineData("***", nameof(NumberNotation.Malformed))]
    public void Each_mean_something_else(string text, string notation) =>
        DutchNumber.Parse(text).ShouldBe(new DutchNumber(Enum.Parse<NumberNotation>(notation), 0));
}
