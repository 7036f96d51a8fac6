using LrtIntegration.Pack.Protection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Numbers and words that look like a leak and are none.</summary>
public sealed class NumbersThatLookAlike
{
    [Theory]
    [InlineData("Peildatum 06-07-2023 12:00 uur, zie ook 05-07-2023 en 3 juli 2023.")]
    [InlineData("Bel het loket: 088 715 7000, of 0800-8051.")]
    [InlineData("Mail naar secretariaat@prt-drenthe.nl, prt@drenthe.nl of info@coa.nl.")]
    [InlineData("De burgemeester van Emmen en de commissaris van de Koning spraken met COA en IPO.")]
    [InlineData("Een amv-locatie met 4 amv-plekken per groep; 12 amv’s wachten.")]
    [InlineData("Begroot is 123.456.782 euro, waarvan € 111222333 in 2023.")]
    [InlineData("Artikel 4.2 en 3.1.1 van de Vw 2000; PBL Ter Apel; M.b.t. de taakstelling.")]
    [InlineData("De heer- en mevrouwtoiletten. Stand van zaken d.d. 12-03-2023.")]
    public void These_may_stand(string text) => Leaks.InSignal(text).ShouldBeEmpty();
}
