using System.Globalization;
using Azure.Storage.Blobs;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The work of a week, step by step, in one world: a drop with its event, a mail, and at the end of the week a pack and its deliveries.</summary>
internal sealed class SoakSteps(SoakWorld world, SoakPlan plan, Func<int> times)
{
    public const int PerWeek = 6;

    private static readonly TimeSpan PastTheLease = TimeSpan.FromMinutes(13);

    /// <summary>Messages and ticks that were brought, each once.</summary>
    public int Events { get; private set; }

    public async Task StepAsync(int step)
    {
        await CallAsync("CollectDrop", HostBody.Queue(EventOf(plan.Drop(step).Key)));
        if (step % 2 == 0)
        {
            world.Box.Receive(() => new MemoryStream(plan.Letter(step)), $"Levering {step}", new DateTimeOffset(2023, 7, 3, 9, 0, 0, TimeSpan.Zero).AddMinutes(step));
            await CallAsync("CollectMailbox", HostBody.TimerFirst);
        }

        if (step % 3 == 2)
            await CallAsync("CompilePack", HostBody.Queue($$"""{"meeting":"{{SoakSettings.Meeting}}"}"""));
        if (step % PerWeek == PerWeek - 1)
            await EndWeekAsync();
    }

    /// <summary>The last sweep, the last pack, the last deliveries.</summary>
    public async Task EndAsync()
    {
        await CallAsync("SweepDrops", HostBody.TimerFirst);
        await CallAsync("CompilePack", HostBody.Queue($$"""{"meeting":"{{SoakSettings.Meeting}}"}"""));
        await EndWeekAsync();
    }

    /// <summary>What is due goes out; what a kill left in the middle is taken up once nobody can have it in hand any more.</summary>
    private async Task EndWeekAsync()
    {
        await CallAsync("CollectMailbox", HostBody.TimerFirst);
        for (var round = 0; round < 4; round++)
        {
            await CallAsync("SendBriefing", HostBody.TimerFirst);
            await world.BringAsync("notifications", "NotifyMembers", times());
            world.Clock.Pass(PastTheLease);
        }

        world.Clock.Pass(TimeSpan.FromDays(7) - (4 * PastTheLease));
    }

    private async Task CallAsync(string function, string body)
    {
        Events++;
        await world.CallAsync(function, body, times());
    }

    public static async Task PutAsync(string storage, KeyValuePair<string, byte[]> drop)
    {
        var container = new BlobServiceClient(storage, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2026_06_06)).GetBlobContainerClient(SoakSettings.Drops);
        await container.CreateIfNotExistsAsync();
        await container.UploadBlobAsync(drop.Key, BinaryData.FromBytes(drop.Value));
    }

    private static string EventOf(string name) => string.Create(CultureInfo.InvariantCulture,
        $$"""[{"topic":"t","subject":"/blobServices/default/containers/{{SoakSettings.Drops}}/blobs/{{name}}","eventType":"Microsoft.Storage.BlobCreated","id":"{{name}}","data":{"api":"PutBlob"},"dataVersion":"","metadataVersion":"1","eventTime":"2023-07-03T08:00:00Z"}]""");
}
