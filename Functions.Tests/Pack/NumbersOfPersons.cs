using LrtIntegration.Pack.Protection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>What is taken for the number of a person, and what is not.</summary>
public sealed class NumbersOfPersons
{
    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("111.222.333", true)]
    [InlineData("10000008", true)]
    [InlineData("010000008", true)]
    [InlineData("111222334", false)]
    [InlineData("10000009", false)]
    [InlineData("000000000", false)]
    [InlineData("00000000", false)]
    [InlineData("1000008", false)]
    [InlineData("0010000008", false)]
    public void The_eleven_test_is_that_of_the_register(string number, bool passes) => PersonalNumbers.PassesElevenTest(number).ShouldBe(passes);

    [Theory]
    [InlineData("BSN 111222333 van betrokkene", "111222333")]
    [InlineData("zijn bsn: 10000008.", "10000008")]
    [InlineData("BSN 111.222.333", "111.222.333")]
    [InlineData("Het gaat om 111222333, die al lang wacht.", "111222333")]
    [InlineData("Het gaat om 111 222 333, die al lang wacht.", "111 222 333")]
    [InlineData("BSN 111222334", null)]
    [InlineData("Het gaat om 111.222.333, die al lang wacht.", null)]
    [InlineData("Het gaat om 10000008, die al lang wacht.", null)]
    [InlineData("Zaaknummer 111222333 loopt nog.", null)]
    [InlineData("Er is 111222333 euro mee gemoeid.", null)]
    public void A_number_counts_by_its_label_or_by_its_length(string text, string? number) =>
        PersonalNumbers.Find(text).Select(leak => text.Substring(leak.Start, leak.Length)).ShouldBe(number is null ? [] : [number]);
}
