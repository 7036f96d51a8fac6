using System.Text;
using CsCheck;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class AnyText
{
    private static readonly DateOnly July2023 = new(2023, 7, 1);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Char["0123456789.,-–−—€*<?/:'’ \u00A0TZW+()EURnvtmajulweek&\uD800\uFFFE\u0301İıÿĲ"].Array[0, 30].Select(signs => new string(signs)));

    [Fact]
    public void Is_read_or_refused_but_never_fails() =>
        Texts.Sample(
            text =>
            {
                _ = DutchNumber.Parse(text);
                _ = DutchNumber.ParseAmount(text);
                _ = DutchDate.TryParse(text, out _);
                foreach (var level in Enum.GetValues<AreaLevel>())
                {
                    Gazetteer.Resolve(level, text, "", July2023).ShouldNotBeNull();
                    Gazetteer.Resolve(level, "", text, July2023).ShouldNotBeNull();
                    Gazetteer.Resolve(level, "GM0034", text, July2023).ShouldNotBeNull();
                }
            },
            iter: 5_000);

    [Fact]
    public void As_a_calendar_gives_a_calendar_or_a_sentence() =>
        Gen.OneOf(Texts, Gen.Char["{}[]\":,date0-7meetings"].Array[0, 40].Select(signs => new string(signs))).Sample(text =>
        {
            try
            {
                MeetingCalendar.Parse(Encoding.UTF8.GetBytes(text));
            }
            catch (FormatException error)
            {
                error.Message.ShouldStartWith("In de vergaderkalender");
            }
        });
}
