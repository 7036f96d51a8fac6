using System.Text;
using Azure.Storage.Blobs;
using CsCheck;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Commands;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class DropBoxIsEmptied(SharedAzurite azurite) : IAsyncLifetime
{
    private static readonly string[] Names = ["coa.csv", "week 27/coa één.csv", "week27/mail.eml", "week27/onbekend.txt", "zelfde.csv"];
    private BlobContainerClient drops = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        drops = await azurite.NewContainerAsync();
        await LeaveAsync(Names[0], Coa("1.234"));
        await LeaveAsync(Names[1], Coa("1.300"));
        await LeaveAsync(Names[2], DropTree.Mail("piet@coa.nl", "Zie bijlage.", Coa("1.400"), "coa.csv"));
        await LeaveAsync(Names[3], "Dit is nergens een levering van.");
        await LeaveAsync(Names[4], Coa("1.234"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Events_and_sweeps_give_the_same_dossier_to_the_byte()
    {
        var swept = await BenchAsync(bench => bench.Round.SweepAsync(Token));
        swept.Count(line => line.StartsWith("evidence/", StringComparison.Ordinal)).ShouldBe(6);

        var told = await BenchAsync(async bench =>
        {
            foreach (var name in Names)
                await bench.TellAsync(name);
        });

        told.ShouldBe(swept);
    }

    [Fact]
    public async Task Lost_doubled_late_and_shuffled_events_give_the_same_dossier_to_the_byte()
    {
        var expected = await BenchAsync(bench => bench.Round.SweepAsync(Token));

        await Gen.Int[0, Names.Length].Array[0, 12].SampleAsync(
            async steps =>
            {
                var dossier = await BenchAsync(async bench =>
                {
                    foreach (var step in steps)
                        await (step < Names.Length ? bench.TellAsync(Names[step]) : bench.Round.SweepAsync(Token));
                    await bench.Round.SweepAsync(Token);
                });
                return dossier.SequenceEqual(expected, StringComparer.Ordinal);
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public async Task All_at_once_into_blob_storage_gives_the_same_dossier_to_the_byte()
    {
        var expected = await BenchAsync(bench => bench.Round.SweepAsync(Token));
        var bench = new DropBoxBench(drops, new BlobStore(await azurite.NewContainerAsync()));

        await Task.WhenAll(Names.Concat(Names).Select(bench.TellAsync).Append(bench.Round.SweepAsync(Token)).Append(bench.Round.SweepAsync(Token)));

        (await bench.DossierAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task What_was_taken_is_not_taken_again()
    {
        var bench = new DropBoxBench(drops, new MemoryStore());
        await bench.Round.SweepAsync(Token);
        await drops.DeleteAsync(cancellationToken: Token);
        await drops.CreateIfNotExistsAsync(cancellationToken: Token);
        var before = await bench.DossierAsync();

        await bench.Round.SweepAsync(Token);

        (await bench.DossierAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Another_file_under_the_same_name_is_new_evidence()
    {
        var bench = new DropBoxBench(drops, new MemoryStore());
        await bench.Round.SweepAsync(Token);
        await LeaveAsync("coa.csv", Coa("1.999"));

        await bench.TellAsync("coa.csv");
        await bench.TellAsync("coa.csv");

        (await bench.PathsAsync("evidence/")).Count.ShouldBe(7);
        (await bench.PathsAsync("cursors/drops/")).Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_drop_arrives_with_the_name_and_the_time_of_its_blob()
    {
        var store = new MemoryStore();
        var bench = new DropBoxBench(drops, store);
        var modified = (await drops.GetBlobClient("week 27/coa één.csv").GetPropertiesAsync(cancellationToken: Token)).Value.LastModified;

        await bench.TellAsync("week 27/coa één.csv");

        var arrival = await ArrivalAsync(bench);
        arrival.ShouldContain("\"origin\":\"drops/week 27/coa één.csv\"");
        arrival.ShouldContain("\"fileName\":\"coa één.csv\"");
        arrival.ShouldContain($"\"receivedAt\":\"{modified.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss}+00:00\"");
    }

    [Fact]
    public async Task A_drop_that_is_gone_by_now_is_no_failure()
    {
        var bench = new DropBoxBench(drops, new MemoryStore());

        await bench.TellAsync("nooit-geweest.csv");

        (await bench.DossierAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_of_another_container_is_not_followed()
    {
        var bench = new DropBoxBench(drops, new MemoryStore());

        await bench.Round.FollowAsync(DropBoxEvents.EventGrid("coa.csv", "dossier"), Token);

        (await bench.DossierAsync()).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> BenchAsync(Func<DropBoxBench, Task> act)
    {
        var bench = new DropBoxBench(drops, new MemoryStore());
        await act(bench);
        return await bench.DossierAsync();
    }

    private static async Task<string> ArrivalAsync(DropBoxBench bench) =>
        Encoding.UTF8.GetString((await bench.Store.ReadAsync((await bench.PathsAsync("arrivals/")).ShouldHaveSingleItem(), Token))!.Content.Span);

    private static string Coa(string value) => DropTree.CoaHeader + $"03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;{value};personen;\n";

    private async Task LeaveAsync(string name, string text) =>
        await drops.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: true, Token);
}
