using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed partial class AnyNumber
{
    private static readonly Gen<decimal> Decimals = Gen.Select(Gen.Long, Gen.Byte[0, 9]).Select(parts =>
        new decimal((int)parts.Item1, (int)(parts.Item1 >> 32), 0, parts.Item1 < 0, parts.Item2));

    [Fact]
    public void Reads_back_as_it_was_written() =>
        Decimals.Sample(value => DutchNumber.Parse(DutchText.Number(value)).ShouldBe(new DutchNumber(NumberNotation.Number, value)));

    [Fact]
    public void Of_cents_reads_back_as_it_was_written() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Sample(cents =>
            DutchNumber.ParseAmount(DutchText.Euro(cents / 100m)).ShouldBe(new DutchNumber(NumberNotation.Number, cents / 100m)));

    [Fact]
    public void Is_one_exactly_where_the_strict_pattern_says_so() =>
        Gen.Char["0123456789.,-–  "].Array[0, 12].Select(signs => new string(signs)).Sample(
            text =>
            {
                var number = DutchNumber.Parse(text);
                (number.Notation == NumberNotation.Number).ShouldBe(Strict().IsMatch(text.Trim()), text);
                if (number.Notation == NumberNotation.Number) number.Value.ShouldBe(Computed(text));
            },
            iter: 20_000);

    [Fact]
    public void With_groups_and_decimals_has_the_value_of_its_digits() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 999].Array[0, 6], Gen.Char[". \u00A0\u202F"], Gen.String[Gen.Char['0', '9'], 0, 6], Gen.Bool).Sample(
            (first, groups, separator, decimals, negative) =>
            {
                var whole = string.Concat(groups.Select(group => separator + group.ToString("000", CultureInfo.InvariantCulture)));
                var text = (negative ? "−" : "") + first.ToString(CultureInfo.InvariantCulture) + whole + (decimals.Length > 0 ? "," + decimals : "");
                DutchNumber.Parse(text).ShouldBe(new DutchNumber(NumberNotation.Number, Computed(text)));
            });

    /// <summary>The pattern, with the one exception that a group may not begin with a zero: 0.123 may be English.</summary>
    [GeneratedRegex(@"^[-–]?([1-9][0-9]{0,2}((\.[0-9]{3})+|( [0-9]{3})+)|[0-9]+)(,[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strict();

    private static decimal Computed(string text)
    {
        var digits = text.Replace('−', '-').Replace('–', '-').Where(sign => char.IsAsciiDigit(sign) || sign is '-' or ',').ToArray();
        return decimal.Parse(new string(digits).Replace(',', '.'), CultureInfo.InvariantCulture);
    }
}
