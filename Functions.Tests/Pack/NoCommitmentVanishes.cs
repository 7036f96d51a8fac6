using System.Globalization;
using CsCheck;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class NoCommitmentVanishes
{
    private static readonly string[] Meetings = ["2023-01-26", "2023-03-01", "2023-05-23"];

    private static readonly string[] Words =
    [
        "BZK komt met een menukaart voor alternatieve huisvesting.",
        "JenV komt met de menukaart voor alternatieve huisvesting.",
        "COA zoekt uit hoeveel plekken er zijn.",
        "SJenV komt terug op de financiering van de regietafels.",
    ];

    private static readonly RulingKind[] Kinds = [RulingKind.Close, RulingKind.Confirm, RulingKind.Merge, RulingKind.Correct];

    private static readonly Gen<Step> Minutes = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3].Array[1, 3], Gen.Bool, (meeting, words, withdrawn) => (Step)new Step.Came(meeting, words, withdrawn));

    private static readonly Gen<Step> Ruling = Gen.Select(
        Gen.Int[0, 3].Select(kind => Kinds[kind]),
        Gen.Int[0, 7],
        Gen.Int[0, 7],
        Gen.Bool,
        (kind, about, to, complete) => (Step)new Step.Ruled(kind, about, to, complete));

    [Fact]
    public void BetweenTwoPacksWithoutALineThatSaysWhy() =>
        Gen.OneOf(Minutes, Ruling).Array[1, 9].Sample(
            steps =>
            {
                var given = Given.Nothing;
                var before = given.Pack();
                foreach (var (step, index) in steps.Select((step, index) => (step, index)))
                {
                    given = Follow(given, step, before, index);
                    var after = given.Pack();
                    Holds(before, after, given);
                    before = after;
                }
            },
            iter: 100);

    private static void Holds(BriefingPack before, BriefingPack after, Given given)
    {
        var now = after.Commitments.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var text = Plain.Text(after);
        foreach (var was in before.Commitments)
        {
            now.ShouldContainKey(was.Id);
            if (was.LeftBecause.Length == 0 && now[was.Id].LeftBecause is { Length: > 0 } why) text.ShouldContain(why);
        }

        foreach (var one in after.Commitments)
        {
            (one.Status is CommitmentStatus.Closed).ShouldBe(one.LeftBecause.Length > 0);
            if (one.MergedInto.Length > 0) now[one.MergedInto].MergedInto.ShouldBeEmpty();
            if (one.LeftBecause.StartsWith("afgedaan", StringComparison.Ordinal))
                given.Rulings.ShouldContain(ruling => ruling.Kind == RulingKind.Close && ruling.Evidence.Length > 0);
        }

        Plain.Anchors(after).Count(anchor => anchor.StartsWith("com-", StringComparison.Ordinal)).ShouldBe(after.Commitments.Count);
    }

    private static Given Follow(Given given, Step step, BriefingPack pack, int index)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"2023-06-{index + 1:00}T09:00:00+02:00");
        switch (step)
        {
            case Step.Came came:
                var file = came.Words.Distinct().Aggregate(
                    Delivered.Minutes($"verslag-{index}.docx").At(at),
                    (one, word) => one.Commitment(word, Words[word].Split(' ')[0], Words[word], heldOn: Meetings[came.Meeting]));
                return given.With(came.IsWithdrawn ? file.Withdrawn("vergissing") : file);
            case Step.Ruled ruled when pack.Commitments.Count > 0:
                var id = pack.Commitments[ruled.About % pack.Commitments.Count].Id;
                return given.Ruled(
                    ruled.Kind,
                    id,
                    to: ruled.Kind is RulingKind.Merge ? pack.Commitments[ruled.To % pack.Commitments.Count].Id : ruled.Kind is RulingKind.Correct ? "VNG" : "",
                    evidence: ruled.Kind is RulingKind.Close && ruled.IsComplete ? "Brief van juni." : "",
                    at: at,
                    field: ruled.Kind is RulingKind.Correct ? "owner" : "");
            default:
                return given;
        }
    }

    private abstract record Step
    {
        public sealed record Came(int Meeting, int[] Words, bool IsWithdrawn) : Step;

        public sealed record Ruled(RulingKind Kind, int About, int To, bool IsComplete) : Step;
    }
}
