using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class FolderStoreKeepsTheContract : StoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_killed_writer_left_behind_is_not_seen()
    {
        var token = TestContext.Current.CancellationToken;
        folder.Write("evidence/.4711-1.tmp", "half");

        (await List(Open(), "")).ShouldBeEmpty();
        (await Open().WriteIfAbsentAsync("evidence/ab", Bytes("heel"), token)).ShouldBeTrue();
        (await List(Open(), "evidence/")).ShouldBe(["evidence/ab"]);
    }

    [Fact]
    public async Task Nothing_but_the_items_remains_after_writing()
    {
        var token = TestContext.Current.CancellationToken;
        await Open().WriteIfAbsentAsync("a/b", Bytes("1"), token);
        await Open().WriteIfAbsentAsync("a/b", Bytes("2"), token);
        await Open().ReplaceAsync("a/b", Bytes("3"), "other", token);

        Directory.GetFiles(Path.Combine(folder.Path, "a")).Select(Path.GetFileName).ShouldBe(["b"]);
    }

    private protected override IStore Open() => new FolderStore(folder.Path);
}
