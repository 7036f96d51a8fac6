using System.Text;
using CsCheck;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Text;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class EveryQuoteStandsInTheSource
{
    private static readonly string Seed = Encoding.UTF8.GetString(SeedMinutes.Text.Content.Span);

    [Fact]
    public void WordForWordInTheSeed() => MissingFrom(Seed).ShouldBeEmpty();

    [Fact]
    public void WhateverWordsAreCutOutOrDoubled()
    {
        var words = Seed.Split(' ');
        Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[0, 60], Gen.Int[0, words.Length - 1], Gen.String[0, 20]).Sample(
            (at, cut, from, noise) =>
            {
                var mutated = words.Take(at).Append(noise).Concat(words.Skip(from).Take(cut)).Concat(words.Skip(at + cut));
                return MissingFrom(string.Join(' ', mutated)).Count == 0;
            },
            iter: 60);
    }

    [Fact]
    public void TextsAreMadeOfWordsOfTheSource()
    {
        var known = Words(Seed).ToHashSet(StringComparer.OrdinalIgnoreCase);

        SeedMinutes.Read(SeedMinutes.Text).Facts.Select(TextOf).OfType<string>().SelectMany(Words).Where(word => !known.Contains(word)).ShouldBeEmpty();
    }

    private static List<string> MissingFrom(string source)
    {
        var whole = Printable.Collapse(Printable.Of(source.ReplaceLineEndings(" ")));
        return [.. SeedMinutes.Read(Drops.Text(source)).Facts.Select(QuoteOf).OfType<string>().Where(quote => !whole.Contains(quote, StringComparison.Ordinal))];
    }

    private static string? QuoteOf(Fact fact) => fact switch
    {
        Decision decision => decision.Quote,
        Commitment commitment => commitment.Quote,
        Question question => question.Quote,
        _ => null,
    };

    private static string? TextOf(Fact fact) => fact switch
    {
        Decision decision => decision.Text,
        Commitment commitment => commitment.Text,
        Question question => question.Text,
        _ => null,
    };

    private static IEnumerable<string> Words(string text) =>
        Printable.Collapse(text).ReplaceLineEndings(" ").Split(' ').Select(word => word.Trim('.', ',', ':')).Where(word => word.Length > 0);
}
