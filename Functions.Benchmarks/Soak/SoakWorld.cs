using Azure.Storage.Queues;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Graph;
using LrtIntegration.Tests.Hosting;
using LrtIntegration.Tests.Teams;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>One program with all that it lives among: its storage, its mailbox, its members, its clock.</summary>
internal sealed class SoakWorld : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private SoakWorld(AzuriteServer storage, LocalGraph graph, LocalTeams teams, PostBox box, SendingArea outbox, SoakClock clock, SoakProgram program) =>
        (Storage, Graph, Teams, Box, Outbox, Clock, Program) = (storage, graph, teams, box, outbox, clock, program);

    public AzuriteServer Storage { get; }

    public LocalGraph Graph { get; }

    public LocalTeams Teams { get; }

    public PostBox Box { get; }

    public SendingArea Outbox { get; }

    public SoakClock Clock { get; }

    public SoakProgram Program { get; }

    /// <summary>Calls that did not end well and were made again.</summary>
    public int Again { get; private set; }

    /// <summary>Calls that ended well.</summary>
    public int Ended { get; private set; }

    public static async Task<SoakWorld> StartAsync(string published, string folder, AzuriteServer drops)
    {
        Directory.CreateDirectory(folder);
        var storage = await AzuriteServer.StartNewAsync();
        var (box, outbox, clock) = (new PostBox(SoakSettings.Mailbox), new SendingArea(SoakSettings.Mailbox), new SoakClock(folder));
        var boxes = new PostBoxes(box);
        var graph = await LocalGraph.StartAsync(new DeltaArea(boxes), new MessagesArea(boxes), new FoldersArea(boxes), outbox);
        var teams = await LocalTeams.StartAsync();
        var settings = SoakSettings.Of(folder, storage.ConnectionString, drops.ConnectionString, graph.BaseUrl, teams.WorkflowUrl);
        foreach (var (name, value) in clock.Environment)
            settings[name] = value;
        var program = new SoakProgram(published, settings);
        await program.StartAsync();
        return new SoakWorld(storage, graph, teams, box, outbox, clock, program);
    }

    /// <summary>Calls until it ends well, as the host does and a little more patiently.</summary>
    /// <param name="times">How many of the same are brought at once.</param>
    public async Task CallAsync(string function, string body, int times)
    {
        for (var attempt = 0; attempt < 1_000; attempt++)
        {
            var ended = await Task.WhenAll(Enumerable.Range(0, times).Select(_ => Program.CallAsync(function, body)));
            if (Array.Exists(ended, well => well))
            {
                Ended++;
                return;
            }

            Again++;
            await Program.StartAsync();
            await Task.Delay(Pause);
        }

        throw new InvalidOperationException($"{function} never ended well.");
    }

    /// <summary>Brings the messages that wait in a queue, as the host does: what ended well goes away.</summary>
    public async Task BringAsync(string queue, string function, int times)
    {
        var client = new QueueClient(Storage.ConnectionString, queue, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06) { MessageEncoding = QueueMessageEncoding.Base64 });
        while (true)
        {
            try
            {
                if (!await client.ExistsAsync() || (await client.ReceiveMessagesAsync(16)).Value is not { Length: > 0 } messages)
                    return;
                foreach (var message in messages)
                {
                    await CallAsync(function, HostBody.Queue(message.Body.ToString()), times);
                    await client.DeleteMessageAsync(message.MessageId, message.PopReceipt);
                }
            }
            catch (Exception failure) when (failure is Azure.RequestFailedException or AggregateException or HttpRequestException)
            {
                await Task.Delay(Pause);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await Graph.DisposeAsync();
        await Teams.DisposeAsync();
        await Storage.DisposeAsync();
    }
}
