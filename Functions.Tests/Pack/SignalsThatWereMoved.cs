using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>A ruling on a signal holds for what the same province sends on the same subject with the same question, and for nothing else.</summary>
public sealed class SignalsThatWereMoved
{
    [Fact]
    public void StandWhereTheirOwnRulingPutThem()
    {
        var given = Given.Nothing.With(Signal("a.eml", "2023-07-05", "Plekken", Ask.Decision), Signal("b.eml", "2023-07-06", "Plekken", Ask.Decision));
        var ids = given.Pack().Signals.Select(signal => signal.Id).ToList();

        Asks(given.Ruled(RulingKind.Move, ids[0], to: "information").Ruled(RulingKind.Move, ids[1], to: "action", at: "2023-07-13T10:00:00+02:00"))
            .ShouldBe(["5: Information", "6: Action"]);
    }

    [Fact]
    public void DoNotTakeAlongOneThatAsksSomethingElse()
    {
        var given = Given.Nothing.With(Signal("a.eml", "2023-07-05", "Plekken", Ask.Decision), Signal("b.eml", "2023-07-06", "Plekken", Ask.Information));

        Asks(given.Ruled(RulingKind.Move, given.Pack().Signals[0].Id, to: "action")).ShouldBe(["5: Action", "6: Information"]);
    }

    [Fact]
    public void DoNotTakeAlongAnotherWithoutASubject()
    {
        var given = Given.Nothing.With(Signal("a.eml", "2023-07-05", " ", Ask.Decision), Signal("b.eml", "2023-07-06", "", Ask.Decision));

        Asks(given.Ruled(RulingKind.Move, given.Pack().Signals[0].Id, to: "action")).ShouldBe(["5: Action", "6: Decision"]);
    }

    [Fact]
    public void AreNoChangeWhereTheyStoodThereAlready()
    {
        var given = Given.Nothing.With(Signal("a.eml", "2023-07-05", "Plekken", Ask.Decision));

        given.Ruled(RulingKind.Move, given.Pack().Signals[0].Id, to: "decision").Pack().Changes.ShouldBeEmpty();
    }

    private static IEnumerable<string> Asks(Given given) => given.Pack().Signals.OrderBy(signal => signal.Date).Select(signal => $"{signal.Date!.Value.Day}: {signal.Ask}");

    private static Delivered Signal(string file, string on, string subject, Ask ask) => Delivered.Prt(file).Signal(WholePack.Province("PV22"), on, subject, ask);
}
