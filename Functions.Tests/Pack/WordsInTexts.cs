using LrtIntegration.Pack.Chapters;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WordsInTexts
{
    [Theory]
    [InlineData("COA", "COA")]
    [InlineData("Het COA en de VNG.", "COA VNG")]
    [InlineData("(COA)", "COA")]
    [InlineData("COA-locatie", "COA")]
    [InlineData("rond 10 uur: COA", "COA")]
    [InlineData("COAX, JCOA, COA2 en coa", "")]
    [InlineData("VRT en VR", "VR")]
    [InlineData("W.v.t.t.k.", "W.v.t.t.k.")]
    [InlineData("W.v.t.t.k. en verder", "W.v.t.t.k.")]
    [InlineData("W.v.t.t.k.s", "")]
    [InlineData("", "")]
    public void A_word_is_found_where_it_stands_by_itself(string text, string found) =>
        string.Join(' ', WordsOf.Texts([text], ["COA", "VNG", "VR", "W.v.t.t.k."]).Order(StringComparer.Ordinal)).ShouldBe(found);
}
