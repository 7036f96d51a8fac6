using System.Net;
using System.Text;
using System.Text.Json;
using LrtIntegration.Intake;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LrtIntegration.Tests.Api;

/// <summary>The program as it answers HTTP, in this process, over a dossier in a folder of one test.</summary>
internal sealed class DeskProgram : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TemporaryFolder folder;

    private DeskProgram(WebApplication app, TemporaryFolder folder)
    {
        this.app = app;
        this.folder = folder;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public SetClock Clock { get; private init; } = new();

    public string Store => folder.Of("dossier");

    public WebApplication App => app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="settings">As in the environment: <c>Auth__Platform=true</c>.</param>
    public static async Task<DeskProgram> StartAsync(params string[] settings)
    {
        var own = new TemporaryFolder();
        var clock = new SetClock();
        var given = settings.Append($"Store__Folder={own.Of("dossier")}").Append("Logging__LogLevel__Default=None").Select(setting => setting.Split('=', 2)).DistinctBy(pair => pair[0], StringComparer.Ordinal);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(given.ToDictionary(pair => pair[0].Replace("__", ":", StringComparison.Ordinal), string? (pair) => pair[1], StringComparer.Ordinal))
            .Build();
        var started = WebProgram.Build(configuration, port: 0, clock);
        await started.StartAsync(Token);
        return new DeskProgram(started, own) { Clock = clock };
    }

    /// <summary>Collects a delivery of COA, as a terminal would beside this program.</summary>
    public async Task CollectAsync(string value = "1.234")
    {
        folder.WithCoa($"drops/{value}.csv", value: value);
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);
    }

    /// <summary>As <see cref="CollectAsync"/>, for one file of any kind; returns its SHA-256.</summary>
    public async Task<string> DeliverAsync(string name, string content)
    {
        folder.Write($"drops/{name}", content);
        await TerminalRun.OfAsync("collect", "--drops", folder.Of("drops"), "--store", Store);
        return Fingerprint.Of(await File.ReadAllBytesAsync(folder.Of($"drops/{name}"), Token));
    }

    public async Task<Answer> GetAsync(string address, string? etag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (etag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        return await SendAsync(request);
    }

    public async Task<Answer> PostAsync(string address, string? json = null, string? key = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, type);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request, Token);
        return await Answer.OfAsync(response, Token);
    }

    /// <summary>Asks for a pack and waits for it.</summary>
    public async Task<JsonElement> RebuildAsync(string? key = null)
    {
        var asked = await PostAsync("/api/packs/2023-07-20/rebuild", key: key);
        return await asked.FinishedAsync(Client, Token);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>What a caller got.</summary>
internal sealed record Answer(HttpStatusCode Status, string Type, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public string Detail => Json.GetProperty("detail").GetString()!;

    public static async Task<Answer> OfAsync(HttpResponseMessage response, CancellationToken cancellation) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.ToString() ?? "",
        await response.Content.ReadAsStringAsync(cancellation),
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>The status of the request that this answer accepted, once it is done or failed.</summary>
    public async Task<JsonElement> FinishedAsync(HttpClient client, CancellationToken cancellation)
    {
        while (true)
        {
            using var response = await client.GetAsync(new Uri(Headers["Location"], UriKind.Relative), cancellation);
            var status = (await OfAsync(response, cancellation)).Json;
            if (status.GetProperty("state").GetString() is "done" or "failed")
                return status;
            await Task.Delay(100, cancellation);
        }
    }
}
