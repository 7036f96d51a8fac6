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
    public void TheyComeInOneOrder() =>
        Documents.Render(SamplePack.Whole).Select(document => document.Name).ShouldBe(["briefing.docx", "briefing.html", "pack.json", "teams.json", "mail.eml", "manifest.json"]);

    [Theory]
    [MemberData(nameof(Packs))]
    public void TheSamePackGivesTheSameBytes(string name)
    {
        var first = Documents.Render(HardPacks.All[name]);
        var second = Documents.Render(HardPacks.All[name]);

        second.Select(document => Hash(document.Content)).ShouldBe(first.Select(document => Hash(document.Content)));
    }

    [Fact]
    public void TheManifestNamesEachFileWithSizeAndHash()
    {
        var documents = Documents.Render(SamplePack.Whole);
        using var manifest = JsonDocument.Parse(documents[^1].Content);

        manifest.RootElement.GetProperty("packId").GetString().ShouldBe("2023-07-20-v2");
        manifest.RootElement.GetProperty("meeting").GetString().ShouldBe("2023-07-20");
        manifest.RootElement.GetProperty("version").GetInt32().ShouldBe(2);
        manifest.RootElement.GetProperty("files").EnumerateArray()
            .Select(file => (file.GetProperty("name").GetString(), file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString()))
            .ShouldBe(documents.SkipLast(1).Select(document => ((string?)document.Name, (long)document.Content.Length, (string?)Hash(document.Content))));
    }

    [Fact]
    public void NoneNamesTheMachineOrTheMoment()
    {
        foreach (var document in Documents.Render(SamplePack.Whole))
            Encoding.Latin1.GetString(document.Content).ShouldNotContain(Repository.Root);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
