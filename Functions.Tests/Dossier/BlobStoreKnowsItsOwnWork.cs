using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class BlobStoreKnowsItsOwnWork(SharedAzurite azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_of_which_the_answer_got_lost_is_told_as_done()
    {
        var (store, wire) = await OpenAsync();
        wire.LosesFirstAnswers = true;

        (await store.WriteIfAbsentAsync("packs/a", "eerste"u8.ToArray(), Token)).ShouldBeTrue();
        (await store.WriteIfAbsentAsync("packs/a", "eerste"u8.ToArray(), Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_big_write_of_which_each_answer_got_lost_once_is_told_as_done()
    {
        var (store, wire) = await OpenAsync();
        wire.LosesFirstAnswers = true;

        (await store.WriteIfAbsentAsync("evidence/a", new PatternStream(9_000_000, _ => { }), Token)).ShouldBeTrue();

        (await store.ReadAsync("evidence/a", Token))!.Content.Length.ShouldBe(9_000_000);
    }

    [Fact]
    public async Task A_replacement_of_which_the_answer_got_lost_is_not_made_twice()
    {
        var (store, wire) = await OpenAsync();
        await store.WriteIfAbsentAsync("cursors/count", "1"u8.ToArray(), Token);
        var seen = await store.ReadAsync("cursors/count", Token);
        wire.LosesFirstAnswers = true;

        (await store.ReplaceAsync("cursors/count", "2"u8.ToArray(), seen!.ETag, Token)).ShouldBeTrue();

        Encoding.UTF8.GetString((await store.ReadAsync("cursors/count", Token))!.Content.Span).ShouldBe("2");
    }

    private async Task<(BlobStore Store, WireTap Wire)> OpenAsync()
    {
        var wire = new WireTap();
        return (new BlobStore(wire.On(await azurite.NewContainerAsync(), await azurite.ConnectionStringAsync())), wire);
    }
}
