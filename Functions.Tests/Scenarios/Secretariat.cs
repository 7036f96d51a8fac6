using LrtIntegration.Api;
using LrtIntegration.Deliver;
using LrtIntegration.Hosting;
using LrtIntegration.Reference;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Graph;
using LrtIntegration.Tests.Teams;
using LrtIntegration.Triggers.SendBriefing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>The program of one secretariat, put together as it is in the cloud, with a Graph, a Teams and a clock of the test.</summary>
internal sealed class Secretariat : IAsyncDisposable
{
    public const string Anna = "anna@minjenv.example";
    public const string Bram = "bram@minbzk.example";
    public const string Desk = "secretariaat@minjenv.example";
    private const string From = "lrt@minjenv.example";

    private readonly WebApplication app;
    private readonly TemporaryFolder folder;
    private readonly LocalGraph graph;

    private Secretariat(WebApplication app, TemporaryFolder folder, LocalGraph graph, SendingArea outbox, LocalTeams teams, FakeTimeProvider clock)
    {
        (this.app, this.folder, this.graph) = (app, folder, graph);
        (Outbox, Teams, Clock) = (outbox, teams, clock);
    }

    public SendingArea Outbox { get; }

    public LocalTeams Teams { get; }

    public FakeTimeProvider Clock { get; }

    public Troubles Troubles => graph.Troubles;

    public IServiceProvider Services => app.Services;

    public string Store => folder.Of("dossier");

    /// <summary>Where the program answers.</summary>
    public Uri Address => new(app.Urls.Single());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="now">By the wall in Amsterdam, such as <c>2023-07-10 07:00</c>.</param>
    public static async Task<Secretariat> AtAsync(string now, params string[] settings)
    {
        var (own, outbox) = (new TemporaryFolder(), new SendingArea(From));
        var (local, teams) = (await LocalGraph.StartAsync(outbox), await LocalTeams.StartAsync());
        var clock = new FakeTimeProvider(Moment(now));
        string[] all =
        [
            $"Store__Folder={own.Of("dossier")}", "Logging__LogLevel__Default=None", $"Graph__BaseUrl={local.BaseUrl}", $"Teams__WorkflowUrl={teams.WorkflowUrl}",
            $"Briefing__From={From}", $"Briefing__Recipients__0={Anna}", $"Briefing__Recipients__1={Bram}", $"Briefing__Secretariat={Desk}",
            "Briefing__AllowedDomains__0=minjenv.example", "Briefing__AllowedDomains__1=minbzk.example", "Briefing__PackAddress=https://lrt.example/api", .. settings,
        ];
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(all.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0].Replace("__", ":", StringComparison.Ordinal), (string?)pair[1])).GroupBy(pair => pair.Key, StringComparer.Ordinal).Select(pairs => pairs.Last()))
            .Build();
        var program = WebProgram.Build(configuration, port: 0, clock);
        await program.StartAsync(Token);
        var secretariat = new Secretariat(program, own, local, outbox, teams, clock);
        await secretariat.CollectAsync("1.234");
        return secretariat;
    }

    /// <summary>A delivery of COA comes in.</summary>
    public async Task CollectAsync(string value)
    {
        folder.WithCoa($"drops/{value}.csv", value: value);
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);
    }

    /// <summary>A mail with a file comes in.</summary>
    public Task ReceiveAsync(Shipment file, string at = "Mon, 3 Jul 2023 09:12:00 +0200") => ReceiveAsync($"{file.From}-{file.Sha256[..8]}-{at.Length}{at[5]}.eml", file.Mail(at));

    public async Task ReceiveAsync(string name, byte[] mail)
    {
        folder.Write($"drops/{name}", mail);
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);
    }

    /// <summary>The secretariat lets something go.</summary>
    public Task ReleaseAsync(string id) => Services.GetRequiredService<RulingDesk>().RecordAsync(new RulingBody("release", id, "nagekeken", null, null, null), new Caller("secretariaat", Role.Secretariat), Token);

    public async Task<IReadOnlyList<Receipt>> ReceiptsAsync(DeliveryKind kind) => await Services.GetRequiredService<Receipts>().OfAsync(kind, Token).ToListAsync(Token);

    /// <summary>A file comes in.</summary>
    public async Task CollectAsync(string name, string text)
    {
        folder.Write($"drops/{name}", text);
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);
    }

    /// <summary>The timer ticks at this moment in Amsterdam.</summary>
    public Task TickAtAsync(string moment)
    {
        Clock.SetUtcNow(Moment(moment));
        return TickAsync();
    }

    public Task TickAsync() => Services.GetRequiredService<SendBriefingFunction>().RunAsync(new TimerTick(IsPastDue: false), Token);

    /// <summary>The same, while the clock runs on.</summary>
    public async Task TickAsTimePassesAsync()
    {
        var ticking = TickAsync();
        while (!ticking.IsCompleted)
        {
            await Task.WhenAny(ticking, Task.Delay(15, Token));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await ticking;
    }

    /// <summary>The receipt of the card, once its state is the one awaited; the clock runs on meanwhile.</summary>
    public async Task<Receipt> CardAsync(Func<Receipt, bool> awaited)
    {
        for (var look = 0; look < 3000; look++)
        {
            await foreach (var receipt in Services.GetRequiredService<Receipts>().OfAsync(DeliveryKind.Card, Token))
            {
                if (awaited(receipt))
                    return receipt;
            }

            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, Token);
        }

        throw new TimeoutException("The card never came that far.");
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await graph.DisposeAsync();
        await Teams.DisposeAsync();
        folder.Dispose();
        if (graph.Unexpected is [var line, ..])
            Assert.Fail($"Graph did not expect: {line}");
    }

    private static DateTimeOffset Moment(string wall)
    {
        var local = DateTime.ParseExact(wall, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, Amsterdam.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
