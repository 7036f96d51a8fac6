using System.Text;
using LrtIntegration.Dossier;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

/// <summary>What every store promises, whatever lies beneath it.</summary>
public abstract class StoreContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_path_that_was_never_written_is_absent() =>
        (await Open().ReadAsync("evidence/none", Token)).ShouldBeNull();

    [Fact]
    public async Task What_was_written_is_read_back_byte_for_byte()
    {
        var store = Open();
        byte[] content = [.. Enumerable.Range(0, 70_000).Select(i => (byte)(i * 31))];

        (await store.WriteIfAbsentAsync("evidence/ab", content, Token)).ShouldBeTrue();

        (await store.ReadAsync("evidence/ab", Token))!.Content.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task Empty_content_is_content()
    {
        var store = Open();

        (await store.WriteIfAbsentAsync("evidence/empty", ReadOnlyMemory<byte>.Empty, Token)).ShouldBeTrue();

        (await store.ReadAsync("evidence/empty", Token))!.Content.Length.ShouldBe(0);
        (await store.WriteIfAbsentAsync("evidence/empty", Bytes("iets"), Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_path_that_is_taken_is_not_written_over()
    {
        var store = Open();
        await store.WriteIfAbsentAsync("packs/a", Bytes("eerste"), Token);

        (await store.WriteIfAbsentAsync("packs/a", Bytes("tweede"), Token)).ShouldBeFalse();

        Text(await store.ReadAsync("packs/a", Token)).ShouldBe("eerste");
    }

    [Fact]
    public async Task A_stream_is_kept_as_its_bytes_and_only_once()
    {
        var store = Open();
        byte[] content = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 17))];

        (await store.WriteIfAbsentAsync("evidence/big", new MemoryStream(content), Token)).ShouldBeTrue();
        (await store.WriteIfAbsentAsync("evidence/big", new MemoryStream([1]), Token)).ShouldBeFalse();

        (await store.ReadAsync("evidence/big", Token))!.Content.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_leaves_nothing()
    {
        var store = Open();
        var broken = new Mock<Stream> { CallBase = true };
        broken.Setup(s => s.CanRead).Returns(true);
        var reads = 0;
        broken.Setup(s => s.ReadAsync(It.IsAny<Memory<byte>>(), It.IsAny<CancellationToken>()))
            .Returns(() => reads++ is 0 ? ValueTask.FromResult(4) : throw new IOException("afgebroken"));

        await Should.ThrowAsync<IOException>(async () => await store.WriteIfAbsentAsync("evidence/broken", broken.Object, Token));

        (await List(store, "")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_item_is_replaced_by_whoever_saw_its_last_version()
    {
        var store = Open();
        await store.WriteIfAbsentAsync("cursors/mail.json", Bytes("1"), Token);
        var seen = await store.ReadAsync("cursors/mail.json", Token);

        (await store.ReplaceAsync("cursors/mail.json", Bytes("2"), seen!.ETag, Token)).ShouldBeTrue();
        (await store.ReplaceAsync("cursors/mail.json", Bytes("3"), seen.ETag, Token)).ShouldBeFalse();

        Text(await store.ReadAsync("cursors/mail.json", Token)).ShouldBe("2");
    }

    [Fact]
    public async Task What_is_absent_cannot_be_replaced()
    {
        var store = Open();

        (await store.ReplaceAsync("cursors/none", Bytes("1"), "geen", Token)).ShouldBeFalse();

        (await store.ReadAsync("cursors/none", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_many_who_write_one_path_exactly_one_wins()
    {
        var store = Open();
        var writers = Enumerable.Range(0, 40).Select(i => Task.Run(
            async () => await Open().WriteIfAbsentAsync("packs/one", Bytes($"schrijver {i}"), Token), Token)).ToArray();

        var wins = await Task.WhenAll(writers);

        wins.Count(won => won).ShouldBe(1);
        Text(await store.ReadAsync("packs/one", Token)).ShouldBe($"schrijver {Array.IndexOf(wins, true)}");
    }

    [Fact]
    public async Task No_step_of_many_who_count_together_is_lost()
    {
        await Open().WriteIfAbsentAsync("cursors/count", Bytes("0"), Token);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var store = Open();
            for (var done = 0; done < 10;)
            {
                var seen = await store.ReadAsync("cursors/count", Token);
                var next = int.Parse(Text(seen), System.Globalization.CultureInfo.InvariantCulture) + 1;
                if (await store.ReplaceAsync("cursors/count", Bytes($"{next}"), seen!.ETag, Token))
                    done++;
            }
        }, Token)));

        Text(await Open().ReadAsync("cursors/count", Token)).ShouldBe("80");
    }

    [Fact]
    public async Task Paths_are_listed_by_prefix_in_ordinal_order()
    {
        var store = Open();
        foreach (var path in new[] { "b/2", "a/z", "a-b/x", "a/b/c", "a.b", "a/b-c", "a/b.c", "ab" })
            await store.WriteIfAbsentAsync(path, Bytes(path), Token);

        (await List(store, "")).ShouldBe(["a-b/x", "a.b", "a/b-c", "a/b.c", "a/b/c", "a/z", "ab", "b/2"]);
        (await List(store, "a/")).ShouldBe(["a/b-c", "a/b.c", "a/b/c", "a/z"]);
        (await List(store, "a/b")).ShouldBe(["a/b-c", "a/b.c", "a/b/c"]);
        (await List(store, "a/b/c")).ShouldBe(["a/b/c"]);
        (await List(store, "c")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Five_thousand_paths_are_listed_whole_and_in_order()
    {
        var store = Open();
        var paths = Enumerable.Range(0, 5_001).Select(i => $"arrivals/{i % 97:x2}/{i:d5}.json").ToArray();
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (path, token) => await store.WriteIfAbsentAsync(path, Bytes("{}"), token));

        var listed = await List(store, "arrivals/");

        listed.ShouldBe(paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        var store = Open();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            async () => await store.WriteIfAbsentAsync("evidence/cancelled", Bytes("half"), cancelled.Token));

        (await store.ReadAsync("evidence/cancelled", Token)).ShouldBeNull();
        (await List(store, "")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/evidence")]
    [InlineData("evidence/")]
    [InlineData("evidence//ab")]
    [InlineData("../evidence")]
    [InlineData("evidence/../../etc")]
    [InlineData("evidence/.hidden")]
    [InlineData("evidence/ab.")]
    [InlineData("evidence\\ab")]
    [InlineData("C:/evidence")]
    [InlineData("Evidence/AB")]
    [InlineData("evidence/twee woorden")]
    [InlineData("evidence/één")]
    [InlineData("evidence/a\0b")]
    public async Task A_path_that_could_mean_another_place_is_refused(string path)
    {
        await Should.ThrowAsync<ArgumentException>(async () => await Open().ReadAsync(path, Token));
        await Should.ThrowAsync<ArgumentException>(async () => await Open().WriteIfAbsentAsync(path, Bytes("x"), Token));
        await Should.ThrowAsync<ArgumentException>(async () => await Open().ReplaceAsync(path, Bytes("x"), "tag", Token));
    }

    /// <summary>A store over the same, at first empty, place at each call within one test.</summary>
    private protected abstract IStore Open();

    private protected static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private protected static string Text(StoredItem? item) => Encoding.UTF8.GetString(item!.Content.Span);

    private protected static async Task<List<string>> List(IStore store, string prefix) =>
        await store.ListAsync(prefix, Token).ToListAsync(Token);
}
