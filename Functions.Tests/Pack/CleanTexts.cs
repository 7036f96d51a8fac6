using System.Globalization;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>A large corpus without a leak, full of what looks like one: at most 1 % of it may be held.</summary>
public sealed class CleanTexts
{
    [Fact]
    public void At_most_one_in_a_hundred_clean_texts_is_held()
    {
        string[] corpus = [.. Corpus()];
        var held = corpus.Where(text => Leaks.InSignal(text).Count > 0).ToList();

        corpus.Length.ShouldBeGreaterThan(20_000);
        ((double)held.Count / corpus.Length).ShouldBeLessThanOrEqualTo(0.01, string.Join('\n', held.Take(20)));
    }

    private static IEnumerable<string> Corpus()
    {
        // Every number that passes the 11-test once as a case number, an amount and a reference: what looks most alike.
        for (var number = 100_000_000; number < 400_000_000; number += 37_001)
        {
            if (!PersonalNumbers.PassesElevenTest(Digits(number)))
                continue;
            yield return $"Zaaknummer {Digits(number)} is in behandeling.";
            yield return $"Kenmerk: {Digits(number)}";
            yield return $"Toegekend is € {Digits(number)}.";
            yield return $"Het bedrag was {Digits(number)} euro.";
            yield return $"Aanvraag 2023-{Digits(number)} van de gemeente";
            yield return $"BZK{Digits(number)} en Z/23/{Digits(number)}";
            yield return $"KvK-nummer {Digits(number)[1..]}, factuurnummer {Digits(number)}";
        }

        foreach (var place in Gazetteer.Municipalities)
        {
            yield return $"{place.Code} {place.Name}: 12.345 plekken op 03-07-2023, {place.ProvinceCode}.";
            yield return $"Gemeente {place.Name} ({place.Code}) vraagt om 250 plekken en 1.250.000 euro.";
            yield return $"De burgemeester van {place.Name} spreekt de gedeputeerde van de provincie.";
        }

        for (var count = 0; count < 15_000; count++)
            yield return $"Bezetting {Digits(count * 37)} personen, week {Digits((count % 52) + 1)} van 2023, {Digits(count)} statushouders, telling {Digits(1_000_000 + count)}.";
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
