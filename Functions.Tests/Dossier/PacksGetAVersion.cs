using System.Text;
using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class PacksGetAVersion : IDisposable
{
    private static readonly DateOnly Meeting = new(2023, 7, 20);
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private PackShelf Shelf => new(new FolderStore(folder.Path));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_pack_of_a_meeting_is_version_1()
    {
        var kept = await KeepAsync("a");

        kept.Version.ShouldBe(1);
        kept.Novelty.ShouldBe(Novelty.New);
        (await File.ReadAllTextAsync(folder.Of("packs/2023-07-20/1/pack.json"), Token)).ShouldBe("a, versie 1");
    }

    [Fact]
    public async Task The_same_pack_again_is_the_same_version()
    {
        await KeepAsync("a");

        var kept = await KeepAsync("a");

        kept.Version.ShouldBe(1);
        kept.Novelty.ShouldBe(Novelty.Unchanged);
    }

    [Fact]
    public async Task Another_pack_is_the_next_version_and_the_old_one_stays()
    {
        await KeepAsync("a");
        await KeepAsync("b");

        var kept = await KeepAsync("a");

        kept.Version.ShouldBe(3);
        (await File.ReadAllTextAsync(folder.Of("packs/2023-07-20/2/pack.json"), Token)).ShouldBe("b, versie 2");
    }

    [Fact]
    public async Task Versions_are_counted_as_numbers_and_per_meeting()
    {
        foreach (var i in Enumerable.Range(0, 11))
            await KeepAsync($"{i}");

        (await KeepAsync("nieuw")).Version.ShouldBe(12);
        (await Shelf.KeepAsync(new DateOnly(2023, 10, 5), (version, _) => Files("x", version).ToAsyncEnumerable(), Token)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_version_that_was_broken_off_is_completed_by_the_same_pack()
    {
        folder.Write("packs/2023-07-20/1/pack.json", "a, versie 1");

        var kept = await KeepAsync("a");

        kept.Version.ShouldBe(1);
        kept.Novelty.ShouldBe(Novelty.New);
    }

    [Fact]
    public async Task A_version_that_was_broken_off_is_passed_over_by_another_pack()
    {
        folder.Write("packs/2023-07-20/1/pack.json", "a, versie 1");

        (await KeepAsync("b")).Version.ShouldBe(2);

        (await File.ReadAllTextAsync(folder.Of("packs/2023-07-20/1/pack.json"), Token)).ShouldBe("a, versie 1");
    }

    private Task<ShelvedPack> KeepAsync(string content) => Shelf.KeepAsync(Meeting, (version, _) => Files(content, version).ToAsyncEnumerable(), Token);

    private static IReadOnlyList<PackFile> Files(string content, int version) =>
        [new("pack.json", Encoding.UTF8.GetBytes($"{content}, versie {version}")), new("manifest.json", Encoding.UTF8.GetBytes($"{content} {version}"))];
}
