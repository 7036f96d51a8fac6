using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class SameMinutesInOtherForms
{
    private static readonly Trace Nowhere = new("", "", "", "");

    public static TheoryData<string> Forms => ["docx", "pdf"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void GiveTheSameFacts(string form) =>
        Placeless(SeedMinutes.Read(Of(form))).ShouldBe(Placeless(SeedMinutes.Read(SeedMinutes.Text)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void AreRecognised(string form) => new MinutesSource().Recognises(Of(form)).ShouldBeTrue();

    [Fact]
    public void APdfTellsThePage() =>
        SeedMinutes.Read(SeedMinutes.Pdf).Facts.OfType<Decision>().Select(decision => decision.Trace.Location).ShouldBe(["pagina 1", "pagina 1", "pagina 2", "pagina 2"]);

    [Fact]
    public void ADocumentTellsTheParagraph() =>
        SeedMinutes.Read(SeedMinutes.Document).Facts.OfType<Decision>().Select(decision => decision.Trace.Location).ShouldBe(["alinea 3", "alinea 6", "alinea 20", "alinea 22"]);

    private static Drop Of(string form) => form == "pdf" ? SeedMinutes.Pdf : SeedMinutes.Document;

    private static List<Fact> Placeless(Reading reading) => [.. reading.Facts.Select(fact => fact with { Trace = Nowhere })];
}
