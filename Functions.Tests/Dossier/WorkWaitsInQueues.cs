using System.Text.Json;
using Azure.Storage.Queues;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

/// <summary>The queues have fixed names, so these tests have an Azurite of their own.</summary>
public sealed class WorkWaitsInQueues(SharedAzurite own) : IClassFixture<SharedAzurite>, IAsyncLifetime
{
    private string account = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IWorkTray Tray => new WorkTraySettings { ConnectionString = account }.Open()!;

    public async ValueTask InitializeAsync() => account = await own.ConnectionStringAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Work_is_put_where_and_as_the_host_expects_it_and_never_expires()
    {
        await Tray.PutAsync(WorkKind.PackRequests, "{\"meeting\":\"2023-07-20\",\"door\":\"één\"}", Token);

        var queue = new QueueClient(account, "pack-requests", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var message = (await queue.ReceiveMessageAsync(cancellationToken: Token)).Value;
        message.Body.ToString().ShouldBe("{\"meeting\":\"2023-07-20\",\"door\":\"één\"}");
        message.ExpiresOn!.Value.Year.ShouldBe(9999);
    }

    [Fact]
    public async Task What_failed_time_and_again_is_shown_as_it_was_asked()
    {
        var poison = new QueueClient(account, "drop-events-poison");
        await poison.CreateAsync(cancellationToken: Token);
        await poison.SendMessageAsync("eyJhIjoxfQ==", Token);
        await poison.SendMessageAsync("geen gebeurtenis", Token);

        var stuck = await Tray.StuckAsync(WorkKind.DropEvents, Token);

        stuck.Count.ShouldBe(2);
        stuck.First.Select(piece => piece.Text).ShouldBe(["{\"a\":1}", "geen gebeurtenis"]);
        (await Tray.StuckAsync(WorkKind.DropEvents, Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task It_is_moved_whole_however_much_it_is_and_only_after_it_was_kept()
    {
        var poison = new QueueClient(account, "notifications-poison");
        await poison.CreateAsync(cancellationToken: Token);
        foreach (var number in Enumerable.Range(0, 40))
            await poison.SendMessageAsync($"{{\"n\":{number}}}", Token);
        var kept = new List<string>();

        await Should.ThrowAsync<IOException>(() => Tray.MoveStuckAsync(WorkKind.Notifications, (_, _) => throw new IOException("away"), Token));
        await Tray.MoveStuckAsync(WorkKind.Notifications, (piece, _) => { kept.Add(piece.Text); return Task.CompletedTask; }, Token);

        kept.Count.ShouldBe(8);
        (await Tray.StuckAsync(WorkKind.Notifications, Token)).Count.ShouldBe(32);
        await poison.DeleteAsync(Token);
    }

    [Fact]
    public async Task Where_nothing_ever_failed_nothing_is_stuck()
    {
        var stuck = await Tray.StuckAsync(WorkKind.Notifications, Token);

        stuck.Count.ShouldBe(0);
        stuck.First.ShouldBeEmpty();
    }

    [Fact]
    public void The_host_is_told_the_same_as_the_tray_knows()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("host.json")));
        using var function = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("Functions/Triggers/CollectDrop/function.json")));

        var queues = host.RootElement.GetProperty("extensions").GetProperty("queues");
        queues.GetProperty("messageEncoding").GetString().ShouldBe("base64");
        queues.GetProperty("maxDequeueCount").GetInt32().ShouldBe(WorkQueueName.Tries);
        function.RootElement.GetProperty("bindings")[0].GetProperty("queueName").GetString().ShouldBe(WorkQueueName.Of(WorkKind.DropEvents));
    }
}
