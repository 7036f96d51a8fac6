using System.Text;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class TheGrantSchemes
{
    [Fact]
    public void Know_the_terms_of_2023()
    {
        var scheme = GrantSchemes.Embedded.Of(2023)!;
        scheme.Budget.ShouldBe(3_500_000);
        scheme.Opens.ShouldBe(new DateTime(2023, 7, 3, 12, 0, 0));
        scheme.Closes.ShouldBe(new DateTime(2023, 11, 1, 17, 0, 0));
        scheme.MinimumHousehold.ShouldBe(7);
        scheme.Note.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2023, 6, null)]
    [InlineData(2023, 7, 35000)]
    [InlineData(2023, 9, 35000)]
    [InlineData(2023, 10, 50000)]
    [InlineData(2023, 14, 50000)]
    [InlineData(2024, 5, null)]
    [InlineData(2024, 6, 35000)]
    public void Pay_by_size_of_household(int year, int household, int? amount) =>
        GrantSchemes.Embedded.Of(year)!.MaximumFor(household).ShouldBe(amount);

    [Fact]
    public void Say_where_their_amounts_were_never_verified() =>
        GrantSchemes.Embedded.Of(2025)!.Note.ShouldBe("De maximumbedragen van dit jaar zijn niet geverifieerd: ze zijn gelijk gehouden aan die van 2023.");

    [Theory]
    [InlineData(2024, 2_726_000)]
    [InlineData(2025, 3_700_000)]
    [InlineData(2026, 3_700_000)]
    public void Have_a_budget_for_each_year(int year, int budget) => GrantSchemes.Embedded.Of(year)!.Budget.ShouldBe(budget);

    [Fact]
    public void Know_no_other_years() => GrantSchemes.Embedded.Of(2022).ShouldBeNull();

    [Theory]
    [InlineData("budget", "-1", "In het bestand met de regelingen is regeling 1 fout: in het veld \"budget\" staat \"-1\", verwacht is een bedrag zoals 35000.")]
    [InlineData("year", "2023.5", "In het bestand met de regelingen is regeling 1 fout: in het veld \"year\" staat \"2023.5\", verwacht is een geheel getal.")]
    [InlineData("opens", "\"2023-07-03\"", "In het bestand met de regelingen is regeling 1 fout: in het veld \"opens\" staat \"2023-07-03\", verwacht is een datum met tijd zoals 2023-07-03T12:00.")]
    [InlineData("note", "7", "In het bestand met de regelingen is regeling 1 fout: in het veld \"note\" staat \"7\", verwacht is tekst tussen aanhalingstekens.")]
    [InlineData("budjet", "1", "In het bestand met de regelingen is regeling 1 fout: het veld \"budjet\" is onbekend.")]
    [InlineData("closes", "\"2023-07-03T12:00\"", "In het bestand met de regelingen is regeling 1 fout: de sluiting (closes) ligt niet na de opening (opens).")]
    [InlineData("closes", "\"2023-07-01T12:00\"", "In het bestand met de regelingen is regeling 1 fout: de sluiting (closes) ligt niet na de opening (opens).")]
    [InlineData("maxima", "7", "In het bestand met de regelingen is regeling 1 fout: in het veld \"maxima\" staat \"7\", verwacht is een lijst.")]
    [InlineData("maxima", "[]", "In het bestand met de regelingen is regeling 1 fout: de maximumbedragen (maxima) gelden niet vanaf het kleinste huishouden (minimumHousehold).")]
    [InlineData("maxima", """[{"fromHousehold":8,"amount":35000}]""", "In het bestand met de regelingen is regeling 1 fout: de maximumbedragen (maxima) gelden niet vanaf het kleinste huishouden (minimumHousehold).")]
    [InlineData("maxima", """[{"fromHousehold":7,"amount":35000,"cents":0}]""", "In het bestand met de regelingen is regeling 1 fout: het veld \"cents\" is onbekend.")]
    public void Are_refused_with_a_sentence_where_they_are_wrong(string field, string value, string sentence) =>
        Should.Throw<FormatException>(() => Parse(Scheme(field, value))).Message.ShouldBe(sentence);

    [Fact]
    public void Are_refused_where_a_year_stands_twice() =>
        Should.Throw<FormatException>(() => Parse(Scheme("year", "2023"), Scheme("year", "2024"), Scheme("note", "\"nog eens\"")))
            .Message.ShouldBe("In het bestand met de regelingen staat het jaar 2023 twee keer.");

    [Fact]
    public void Stand_in_order_whatever_the_order_of_the_file()
    {
        var schemes = Parse(Scheme("year", "2024"), Scheme("maxima", """[{"fromHousehold":10,"amount":50000},{"fromHousehold":7,"amount":35000}]"""));

        schemes.Schemes.Select(scheme => scheme.Year).ShouldBe([2023, 2024]);
        schemes.Of(2023)!.MaximumFor(9).ShouldBe(35000);
        schemes.Of(2023)!.MaximumFor(10).ShouldBe(50000);
        schemes.Of(2023)!.Note.ShouldBeEmpty();
    }

    private static GrantSchemes Parse(params string[] schemes) => GrantSchemes.Parse(Encoding.UTF8.GetBytes($$"""{"schemes":[{{string.Join(',', schemes)}}]}"""));

    private static string Scheme(string field, string value)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["year"] = "2023",
            ["budget"] = "3500000",
            ["opens"] = "\"2023-07-03T12:00\"",
            ["closes"] = "\"2023-11-01T17:00\"",
            ["minimumHousehold"] = "7",
            ["maxima"] = """[{"fromHousehold":7,"amount":35000}]""",
            [field] = value,
        };
        return $"{{{string.Join(',', fields.Select(pair => $"\"{pair.Key}\":{pair.Value}"))}}}";
    }
}
