using System.Globalization;
using LrtIntegration.Tests.Azurite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Tests.Faults;

/// <summary>Stands before the blobs of Azurite, counts what is written, and at one write calls out: at an odd one before it arrives, at an even one after it, so that its answer is lost.</summary>
internal sealed class StorageToll : IAsyncDisposable
{
    private static readonly HashSet<string> PerHop = new(["Transfer-Encoding", "Connection", "Keep-Alive", "Host"], StringComparer.OrdinalIgnoreCase);
    private readonly HttpClient onward = new() { Timeout = TimeSpan.FromMinutes(1) };
    private readonly WebApplication app;
    private readonly AzuriteServer azurite;
    private Func<Task> meet = () => Task.CompletedTask;
    private string within = "";
    private bool arrives;
    private int fatal;
    private int written;
    private int asked;

    private StorageToll(WebApplication app, AzuriteServer azurite) => (this.app, this.azurite) = (app, azurite);

    /// <summary>How many writes came by.</summary>
    public int Written => Volatile.Read(ref written);

    /// <summary>How many requests came by, writes and all others.</summary>
    public int Asked => Volatile.Read(ref asked);

    /// <summary>As that of Azurite, with the blobs behind this.</summary>
    public string ConnectionString => azurite.ConnectionString.Replace(azurite.BlobAddress.GetLeftPart(UriPartial.Authority), app.Urls.Single(), StringComparison.Ordinal);

    public static async Task<StorageToll> BeforeAsync(AzuriteServer azurite)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var toll = new StorageToll(builder.Build(), azurite);
        toll.app.Run(toll.PassAsync);
        await toll.app.StartAsync();
        return toll;
    }

    /// <summary>Counts from here, and calls out at this write; 0 for none.</summary>
    /// <param name="place">Only writes to an address that holds this are counted.</param>
    /// <param name="fate">Null for what the number says.</param>
    public void Await(int write, Func<Task> onWrite, string place = "", WriteFate? fate = null)
    {
        meet = onWrite;
        arrives = (fate ?? (write % 2 == 1 ? WriteFate.Lost : WriteFate.Kept)) is WriteFate.Kept;
        within = place;
        fatal = write;
        Interlocked.Exchange(ref written, 0);
        Interlocked.Exchange(ref asked, 0);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        onward.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        Interlocked.Increment(ref asked);
        var number = HttpMethods.IsPut(context.Request.Method) && Target(context.Request).Contains(within, StringComparison.Ordinal) ? Interlocked.Increment(ref written) : 0;
        var isFatal = number > 0 && number == fatal;
        if (isFatal && !arrives)
        {
            await MeetAsync(context);
            return;
        }

        using var answer = await SendAsync(context.Request);
        if (isFatal)
        {
            await MeetAsync(context);
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => !PerHop.Contains(header.Key)))
            context.Response.Headers[header.Key] = header.Value.ToArray();
        if (!HttpMethods.IsHead(context.Request.Method) && answer.StatusCode is not System.Net.HttpStatusCode.NotModified)
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private async Task MeetAsync(HttpContext context)
    {
        await meet();
        context.Abort();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequest request)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        body.Position = 0;
        using var copy = new HttpRequestMessage(HttpMethod.Parse(request.Method), new Uri(azurite.BlobAddress.GetLeftPart(UriPartial.Authority) + Target(request))) { Content = new StreamContent(body) };
        foreach (var header in request.Headers.Where(header => !PerHop.Contains(header.Key)))
        {
            if (!copy.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray()))
                copy.Content.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray());
        }

        copy.Content.Headers.ContentLength = body.Length;
        return await onward.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead);
    }

    // As it came: the signature is over the address as the client wrote it.
    private static string Target(HttpRequest request) =>
        request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What becomes of the write at which the program is disturbed.</summary>
internal enum WriteFate
{
    /// <summary>It never arrives.</summary>
    Lost,

    /// <summary>It is done, and its answer is lost.</summary>
    Kept,
}
