using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources;

public sealed class WhatTheSourcesMakeOfADrop
{
    private readonly Drop drop = Drops.Text("Verslag");

    [Fact]
    public void Is_what_the_first_that_knows_it_reads()
    {
        var register = new SourceRegister([Source(SourceName.Coa, knows: false), Source(SourceName.Bzk, knows: true), Source(SourceName.Minutes, knows: true)]);

        register.Read(drop)!.Reading!.Source.ShouldBe(SourceName.Bzk);
        register.NameFor(drop).ShouldBe(SourceName.Bzk);
    }

    [Fact]
    public void Is_nothing_where_none_knows_it()
    {
        var register = new SourceRegister([Source(SourceName.Coa, knows: false)]);

        register.Read(drop).ShouldBeNull();
        register.NameFor(drop).ShouldBeNull();
    }

    [Fact]
    public void Tells_what_the_file_carries_out_of_sight_behind_what_the_source_remarks()
    {
        var commented = Docx.OfBody(Docx.Paragraph("Verslag"), ("word/comments.xml", Docx.Part("comments", "")));

        new SourceRegister([Source(SourceName.Minutes, knows: true)]).Read(commented)!.Reading!.Remarks.Select(remark => remark.Rule).ShouldBe(["eigen", "comments"]);
    }

    [Fact]
    public void Is_a_refusal_where_the_program_breaks_down_on_it()
    {
        var register = new SourceRegister([Breaking(new InvalidOperationException())]);

        register.Read(drop)!.Refusals.ShouldHaveSingleItem().Found.ShouldBe("een fout in het programma (InvalidOperationException)");
        register.NameFor(drop).ShouldBeNull();
    }

    [Fact]
    public void Is_nothing_of_its_own_where_the_run_is_stopped()
    {
        var register = new SourceRegister([Breaking(new OperationCanceledException())]);

        Should.Throw<OperationCanceledException>(() => register.Read(drop));
        Should.Throw<OperationCanceledException>(() => register.NameFor(drop));
    }

    [Fact]
    public void Is_a_refusal_where_it_takes_too_long()
    {
        using var end = new ManualResetEventSlim();
        var slow = new Mock<ISource>();
        slow.Setup(source => source.Recognises(drop)).Returns(() => end.Wait(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken));
        var register = new SourceRegister([slow.Object], new ReadingTime(TimeSpan.FromMilliseconds(5)));

        var outcome = register.Read(drop);
        end.Set();

        outcome!.Refusals.ShouldHaveSingleItem().Found.ShouldBe("een bestand waarvan het lezen te veel tijd kost");
    }

    [Fact]
    public void Is_asked_again_of_the_sender_in_the_words_that_fit_the_file()
    {
        SourceRegister.UnknownToAll(drop).Found.ShouldBe("een tekst");
        SourceRegister.UnknownToAll(Drops.Text(" \n")).Found.ShouldBe("geen tekst");
    }

    [Fact]
    public void Is_asked_again_where_it_was_set_aside_with_a_request() =>
        SetAsideRefusal.Of("ab", "cijfers.xlsx", new Handling.SetAside(default, "Het bestand heeft een wachtwoord.", "stuur het zonder wachtwoord."))!
            .Message.ShouldBe("Het bestand heeft een wachtwoord. Ons verzoek: stuur het zonder wachtwoord.");

    [Fact]
    public void Is_not_asked_again_where_it_was_set_aside_without_a_request() =>
        SetAsideRefusal.Of("ab", "logo.png", new Handling.SetAside(default, "Dit is een logo.")).ShouldBeNull();

    private static ISource Source(SourceName name, bool knows)
    {
        var source = new Mock<ISource>();
        source.SetupGet(s => s.Name).Returns(name);
        source.Setup(s => s.Recognises(It.IsAny<Drop>())).Returns(knows);
        source.Setup(s => s.Read(It.IsAny<Drop>())).Returns(new Reading(name, [], [], [new Remark("eigen", "", "Let op.")]));
        return source.Object;
    }

    private static ISource Breaking(Exception problem)
    {
        var source = new Mock<ISource>();
        source.Setup(s => s.Recognises(It.IsAny<Drop>())).Throws(problem);
        return source.Object;
    }
}
