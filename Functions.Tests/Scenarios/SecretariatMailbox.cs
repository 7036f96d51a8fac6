using System.Net;
using System.Text;
using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Graph;
using LrtIntegration.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>The program beside the shared mailbox of the secretariat: real but for the wire, the clock and the store. At its end nothing unexpected was asked of Graph.</summary>
internal sealed class SecretariatMailbox : IAsyncDisposable
{
    public const string Address = "lrt@minjenv.nl";
    private readonly IConfiguration configuration;
    private WebApplication app;
    private HttpClient client;

    private SecretariatMailbox(LocalGraph graph, PostBox box, DeltaArea delta, IConfiguration configuration, WebApplication app, IStore store, FakeTimeProvider clock)
    {
        (Graph, Box, Delta, this.configuration, this.app, Store, Clock) = (graph, box, delta, configuration, app, store, clock);
        client = ClientOf(app);
    }

    public LocalGraph Graph { get; }

    public PostBox Box { get; }

    public DeltaArea Delta { get; }

    public IStore Store { get; private set; }

    public IServiceProvider Services => app.Services;

    public FakeTimeProvider Clock { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<SecretariatMailbox> OpenAsync(params string[] settings) => OpenAsync(new MemoryStore(), new PostBox(Address), settings);

    public static async Task<SecretariatMailbox> OpenAsync(IStore store, PostBox box, params string[] settings)
    {
        var boxes = new PostBoxes(box);
        var delta = new DeltaArea(boxes, largestPage: 3);
        var graph = await LocalGraph.StartAsync(delta, new MessagesArea(boxes), new FoldersArea(boxes));
        var clock = new FakeTimeProvider(new DateTimeOffset(2023, 7, 14, 7, 0, 0, TimeSpan.Zero));
        string[] standard =
        [
            "Store__Folder=unused",
            $"Graph__BaseUrl={graph.BaseUrl}",
            $"Mailboxes__0__Address={Address}",
            "Mailboxes__0__AuthenticationServer=exchange-online",
            "Mailboxes__0__Senders__0=coa.nl",
            "Mailboxes__0__Senders__1=prt@provincie-utrecht.nl",
            "Logging__LogLevel__Default=None",
        ];
        var given = standard.Concat(settings).Select(setting => setting.Split('=', 2)).GroupBy(pair => pair[0], StringComparer.Ordinal);
        var known = new ConfigurationBuilder()
            .AddInMemoryCollection(given.ToDictionary(pair => pair.Key.Replace("__", ":", StringComparison.Ordinal), string? (pair) => pair.Last()[1], StringComparer.Ordinal))
            .Build();
        var program = WebProgram.Build(known, port: 0, clock, store);
        await program.StartAsync(Token);
        return new SecretariatMailbox(graph, box, delta, known, program, store, clock);
    }

    /// <summary>The program ends, and starts again beside the same mailbox, over this store.</summary>
    public async Task RestartAsync(IStore store)
    {
        client.Dispose();
        await app.DisposeAsync();
        app = WebProgram.Build(configuration, port: 0, Clock, store);
        await app.StartAsync(Token);
        (client, Store) = (ClientOf(app), store);
    }

    public string Receive(string mail, string folder = "inbox", string subject = "Levering") =>
        Box.Receive(() => new MemoryStream(Encoding.UTF8.GetBytes(mail)), subject, new DateTimeOffset(2023, 7, 4, 8, Box.Messages.Count, 0, TimeSpan.Zero), folder);

    /// <summary>One tick of CollectMailbox.</summary>
    public async Task<HttpStatusCode> CollectAsync()
    {
        using var body = new StringContent(HostBody.TimerFirst, Encoding.UTF8, "application/json");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            using var answer = await client.PostAsync("/CollectMailbox", body, patience.Token);
            return answer.StatusCode;
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException($"No end; Graph was asked:\n{string.Join('\n', Graph.Requests)}\nunexpected:\n{string.Join('\n', Graph.Unexpected)}", late);
        }
    }

    /// <summary>The same, while the clock runs on.</summary>
    public async Task<HttpStatusCode> CollectAsTimePassesAsync()
    {
        var collecting = CollectAsync();
        while (!collecting.IsCompleted)
        {
            await Task.WhenAny(collecting, Task.Delay(30, Token));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await collecting;
    }

    public async Task<HttpStatusCode> PostAsync(string address, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), body, Token);
        return answer.StatusCode;
    }

    public async Task<JsonElement> GetAsync(string address) => JsonElement.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), Token));

    /// <summary>The names of the messages in a folder, in order of arrival, each with its category.</summary>
    public IReadOnlyList<string> In(string folder) =>
        Box.Folders.Any(known => known.DisplayName == folder || known.WellKnown == folder)
            ? [.. Box.In(folder).Select(message => string.Join(' ', message.Categories.Prepend(message.Id.Split('-')[^1])))]
            : [];

    public async Task<IReadOnlyList<string>> PathsAsync(string prefix) => await Store.ListAsync(prefix, Token).ToListAsync(Token);

    /// <summary>All that lies under a prefix, as text.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string prefix)
    {
        var texts = new List<string>();
        foreach (var path in await PathsAsync(prefix))
            texts.Add(Encoding.UTF8.GetString((await Store.ReadAsync(path, Token))!.Content.Span));
        return texts;
    }

    /// <summary>The figures that were read of all that came in.</summary>
    public async Task<IReadOnlyList<Figure>> FiguresAsync() =>
        await Services.GetRequiredService<EvidenceDepot>().DeliveriesAsync(Token).SelectMany(delivery => delivery.Reading?.Facts ?? []).OfType<Figure>().ToListAsync(Token);

    private static HttpClient ClientOf(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()), Timeout = Timeout.InfiniteTimeSpan };

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await Graph.DisposeAsync();
        Graph.Unexpected.ShouldBeEmpty();
    }
}
