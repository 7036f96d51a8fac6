using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LrtIntegration.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>The files of a pack: which, in which order, and always the same bytes.</summary>
public sealed class DocumentsTogether
{
    public static TheoryData<string> Packs => [.. HardPacks.All.Keys];

    [Fact]
    public async Task TheyComeInOneOrder() =>
        (await Rendering.DocumentsAsync(SamplePack.Whole)).Select(document => document.Name)
            .ShouldBe(["briefing.docx", "briefing.html", "briefing.pdf", "mail.eml", "pack.json", "teams.json", "refusals/cijfers-coa.example.txt", "manifest.json"]);

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task TheSamePackGivesTheSameBytes(string name)
    {
        var first = await Rendering.DocumentsAsync(HardPacks.All[name]);
        var second = await Rendering.DocumentsAsync(HardPacks.All[name]);

        second.Select(document => Hash(document.Content)).ShouldBe(first.Select(document => Hash(document.Content)));
    }

    [Fact]
    public async Task TheManifestNamesEachFileWithSizeAndHash()
    {
        var documents = await Rendering.DocumentsAsync(SamplePack.Whole);
        using var manifest = JsonDocument.Parse(documents[^1].Content);

        manifest.RootElement.GetProperty("packId").GetString().ShouldBe("2023-07-20-v2");
        manifest.RootElement.GetProperty("meeting").GetString().ShouldBe("2023-07-20");
        manifest.RootElement.GetProperty("version").GetInt32().ShouldBe(2);
        manifest.RootElement.GetProperty("files").EnumerateArray()
            .Select(file => (file.GetProperty("name").GetString(), file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString()))
            .ShouldBe(documents.SkipLast(1).Select(document => ((string?)document.Name, (long)document.Content.Length, (string?)Hash(document.Content))));
    }

    [Fact]
    public async Task NoneNamesTheMachineOrTheMoment()
    {
        foreach (var document in await Rendering.DocumentsAsync(SamplePack.Whole))
            Encoding.Latin1.GetString(document.Content).ShouldNotContain(Repository.Root);
    }

    [Fact]
    public Task WhatIsDrawnBeforeTheFirstPackCanBeDrawn() => Should.NotThrowAsync(new Documents(Rendering.Pdf).PrepareAsync(TestContext.Current.CancellationToken));

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
