using System.Text.Json;
using LrtIntegration.Render;
using LrtIntegration.Render.Pdf;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>What becomes of a pack where no PDF can be made.</summary>
public sealed class TheTypesetterFails
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Where_it_is_not_installed_the_other_documents_are_made_and_the_manifest_says_why()
    {
        await using var typesetter = new Typesetter(new(IsWhole: false, "node", Patience));

        await OnlyThePdfIsMissing(typesetter, "briefing.pdf ontbreekt: bij het bouwen van het programma stond npm niet op deze computer. Installeer Node.js 20 of nieuwer met npm en bouw het programma opnieuw.");
    }

    [Fact]
    public async Task Where_Node_is_missing_the_other_documents_are_made_and_the_manifest_says_why()
    {
        await using var typesetter = new Typesetter(new(IsWhole: true, "no-such-node", Patience));

        await OnlyThePdfIsMissing(typesetter, "briefing.pdf ontbreekt: Node.js staat niet op deze computer. Installeer Node.js 20 of nieuwer.");
    }

    [Fact]
    public async Task Where_Node_stops_the_pack_fails_with_a_sentence()
    {
        await using var typesetter = new Typesetter(new(IsWhole: true, "false", TimeSpan.FromSeconds(2)));

        var failure = await Should.ThrowAsync<TypesettingException>(() => RenderAsync(typesetter));

        failure.Message.ShouldBe("Het opmaken van de PDF werd afgebroken, doordat de zetter (Node.js) stopte of te lang deed over het werk.");
        PackFailure.Of(failure).Advice.ShouldStartWith("Het programma probeert het vanzelf opnieuw");
    }

    private static async Task OnlyThePdfIsMissing(Typesetter typesetter, string reason)
    {
        var documents = await RenderAsync(typesetter);

        documents.Select(document => document.Name).ShouldBe(["briefing.docx", "briefing.html", "mail.eml", "pack.json", "teams.json", "refusals/cijfers-coa.example.txt", "manifest.json"]);
        using var manifest = JsonDocument.Parse(documents[^1].Content);
        manifest.RootElement.GetProperty("remarks").EnumerateArray().Single().GetString().ShouldBe(reason);
        manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()).ShouldNotContain("briefing.pdf", StringComparer.Ordinal);
    }

    private static Task<IReadOnlyList<RenderedDocument>> RenderAsync(Typesetter typesetter) =>
        new Documents(new BriefingPdf(typesetter)).RenderAsync(SamplePack.Whole, Documents.FactsAsync(SamplePack.Whole, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
