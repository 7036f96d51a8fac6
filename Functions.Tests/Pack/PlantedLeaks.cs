using LrtIntegration.Pack.Protection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Each structured leak that was planted in a text is found, and covered whole.</summary>
public sealed class PlantedLeaks
{
    private static readonly string[] CitizenServiceNumbers = ["111222333", "123456782", "999990019", "100000009", "286193401", "012345672"];

    [Fact]
    public void The_numbers_of_this_test_pass_the_11_test() =>
        CitizenServiceNumbers.ShouldAllBe(number => PersonalNumbers.PassesElevenTest(number));

    [Theory]
    [InlineData("Het gaat om {0}, die al in mei is aangemeld.")]
    [InlineData("BSN: {0}")]
    [InlineData("bsn {0} (bekend bij de gemeente)")]
    [InlineData("burgerservicenummer {0}")]
    [InlineData("({0})")]
    [InlineData("De heer meldde zich ({0}) bij het loket.")]
    [InlineData("{0}")]
    [InlineData("Nummers: {0}, 1")]
    [InlineData("\t{0};")]
    [InlineData("…zie {0}.")]
    public void A_citizen_service_number_is_covered(string sentence)
    {
        foreach (var number in CitizenServiceNumbers)
            Shown(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, number)).ShouldNotContain(number);
    }

    [Theory]
    [InlineData("BSN 1234.56.782")]
    [InlineData("het nummer 1234 56 782 hoort bij")]
    [InlineData("bsn: 123.456.782")]
    [InlineData("nr 123 456 782 van mevrouw")]
    [InlineData("BSN-nummer 12345672")]
    public void However_it_is_written(string text) => Shown(text).ShouldContain("[burgerservicenummer weggelaten]");

    [Theory]
    [InlineData("V-nummer 2812345678", "2812345678")]
    [InlineData("V-nr: 281 234 5678", "281 234 5678")]
    [InlineData("vnummer 281.234.5678", "281.234.5678")]
    [InlineData("V2812345678", "2812345678")]
    [InlineData("vreemdelingennummer 2812345678", "2812345678")]
    public void A_foreigner_number_is_covered(string text, string number) => Shown(text).ShouldNotContain(number);

    [Theory]
    [InlineData("Mail naar j.jansen@gmail.com svp", "j.jansen@gmail.com")]
    [InlineData("fatima.el.amrani@drenthe.nl", "fatima.el.amrani@drenthe.nl")]
    [InlineData("p.deboer-smit@coa.nl.", "p.deboer-smit@coa.nl")]
    [InlineData("info@hotmail.com", "info@hotmail.com")]
    [InlineData("jan (at) ziggo.nl", "ziggo.nl")]
    public void An_address_of_a_person_is_covered(string text, string address) => Shown(text).ShouldNotContain(address);

    [Theory]
    [InlineData("Bel 06-12345678", "12345678")]
    [InlineData("06 12 34 56 78", "34 56")]
    [InlineData("+31 6 1234 5678", "1234 5678")]
    [InlineData("0031612345678", "612345678")]
    [InlineData("+31 (0)592 365 555", "365 555")]
    [InlineData("050-3164911", "3164911")]
    [InlineData("(0592) 36 55 55", "36 55 55")]
    [InlineData("tel. 0592365555", "592365555")]
    public void A_telephone_number_is_covered(string text, string number) => Shown(text).ShouldNotContain(number);

    [Theory]
    [InlineData("geboren op 12-03-1985 te Homs", "12-03-1985")]
    [InlineData("geb. 3 mei 2006", "3 mei 2006")]
    [InlineData("geboortedatum: 2006-05-03", "2006-05-03")]
    [InlineData("geb.datum 03/05/06", "03/05/06")]
    [InlineData("(*12.3.1985)", "12.3.1985")]
    public void A_date_of_birth_is_covered(string text, string date) => Shown(text).ShouldNotContain(date);

    [Theory]
    [InlineData("Contactpersoon: Fatima el Amrani", "Amrani")]
    [InlineData("volgens dhr. De Vries van de gemeente", "Vries")]
    [InlineData("mevrouw J. van der Berg belde", "Berg")]
    [InlineData("besproken met K.L. Bakker-Smit", "Bakker")]
    [InlineData("beleidsmedewerker Pieter Post", "Post")]
    public void The_name_of_an_official_in_a_signal_is_covered(string text, string name) => Shown(text).ShouldNotContain(name);

    [Theory]
    [InlineData("In Assen verblijven 3 amv’s in een hotel", "3 amv")]
    [InlineData("twee alleenstaande minderjarige vreemdelingen", "twee alleenstaande")]
    public void A_count_of_a_few_children_is_covered(string text, string count) => Shown(text).ShouldNotContain(count);

    [Fact]
    public void What_stands_around_it_stays() =>
        Shown("Bel 06-12345678 of mail j.jansen@gmail.com; BSN 123456782.")
            .ShouldBe("Bel [telefoonnummer weggelaten] of mail [e-mailadres weggelaten]; BSN [burgerservicenummer weggelaten].");

    private static string Shown(string text) => Leaks.Cover(text, Leaks.InSignal(text));
}
