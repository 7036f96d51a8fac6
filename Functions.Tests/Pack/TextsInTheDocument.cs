using LrtIntegration.Pack;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class TextsInTheDocument
{
    private static readonly string FullLine = "Deze regel van een mail is vijfenvijftig tekens lang en";

    [Theory]
    [InlineData("twaalf", 6, "twaalf")]
    [InlineData("twaalf woorden", 10, "twaalf…")]
    [InlineData("een langwoordzonderspatie", 12, "een langwoor…")]
    [InlineData("vier, en meer", 5, "vier…")]
    [InlineData("aaaa😀bb", 5, "aaaa…")]
    [InlineData("aaaa😀bb", 6, "aaaa😀…")]
    public void Are_shortened_after_a_whole_word_and_a_whole_character(string text, int length, string shown) => Phrase.Shorten(text, length).ShouldBe(shown);

    [Fact]
    public void Flow_on_where_a_mail_broke_a_full_line()
    {
        FullLine.Length.ShouldBe(55);
        Phrase.Reflowed($"{FullLine}\n  gaat door.").ShouldBe($"{FullLine} gaat door.");
        Phrase.Reflowed($"{FullLine[..54]}\ngaat niet door.").ShouldBe($"{FullLine[..54]}\ngaat niet door.");
        Phrase.Reflowed($"{FullLine}\n- een punt").ShouldBe($"{FullLine}\n- een punt");
    }

    [Fact]
    public void Keep_their_paragraphs() =>
        Phrase.Reflowed($"{FullLine}\n\nEen nieuwe alinea.").ShouldBe($"{FullLine}\nEen nieuwe alinea.");

    [Theory]
    [InlineData(1, "één plek")]
    [InlineData(12, "twaalf plekken")]
    [InlineData(13, "13 plekken")]
    public void Have_numbers_up_to_twelve_in_letters(int count, string words) => Phrase.InLetters(count, "plek", "plekken").ShouldBe(words);
}
