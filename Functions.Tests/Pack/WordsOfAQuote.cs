using LrtIntegration.Pack.Chapters;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WordsOfAQuote
{
    [Theory]
    [InlineData("BZK stuurt het kader.", "BZK stuurt het kader", true)]
    [InlineData("BZK stuurt een kader", "BZK stuurt het kader", true)]
    [InlineData("BZK verzendt het kader", "BZK stuurt het kader", false)]
    [InlineData("stuurt", "BZK stuurt het kader voor de zomer naar de Kamer", false)]
    [InlineData("stuurt kader", "stuurt kader aan BZK", true)]
    [InlineData("Ja.", "BZK stuurt het kader", true)]
    public void A_text_without_words_of_its_own_need_not_stand_beside_it(string text, string quote, bool same) => Sayings.SayTheSame(text, quote).ShouldBe(same);
}
