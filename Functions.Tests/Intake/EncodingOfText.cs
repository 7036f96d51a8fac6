using System.Text;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class EncodingOfText
{
    private const string Line = "Súdwest-Fryslân; € 1.234";

    public static TheoryData<string> Encodings => new("utf-8", "utf-16", "utf-16BE", "windows-1252");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Is_found_by_mark_or_by_content(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var marked = name is "windows-1252" ? encoding.GetBytes(Line) : [.. encoding.GetPreamble(), .. encoding.GetBytes(Line)];

        TextContent.Decode(marked).ShouldBe(Line);
        using var reader = TextContent.Open(marked);
        reader.ReadToEnd().ShouldBe(Line);
        TextContent.Start(marked, 1_000).ShouldBe(Line);
        TextContent.Start(marked, 6).ShouldBe(name is "utf-8" ? "Súdwe" : name is "windows-1252" ? "Súdwes" : "Súd");
    }

    [Fact]
    public void Needs_no_mark_for_utf_8() => TextContent.Decode(Encoding.UTF8.GetBytes(Line)).ShouldBe(Line);

    [Fact]
    public void Stays_utf_8_where_the_file_was_cut_within_a_character() =>
        TextContent.Decode(Encoding.UTF8.GetBytes("Fryslân €").AsMemory()[..^1]).ShouldBe("Fryslân \uFFFD");

    [Fact]
    public void Is_windows_1252_where_only_the_last_letter_is_not_ascii() =>
        TextContent.Decode(new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xE9 }).ShouldBe("café");

    [Fact]
    public void Is_told_by_the_whole_and_not_by_its_start() =>
        TextContent.Start(Encoding.GetEncoding("windows-1252").GetBytes("Emmen; café"), 5).ShouldBe("Emmen");

    [Fact]
    public void Of_nothing_gives_nothing() => TextContent.Decode(default).ShouldBeEmpty();
}
