using Jering.Javascript.NodeJS;
using Microsoft.Extensions.Logging.Abstractions;

namespace LrtIntegration.Render.Pdf;

/// <summary>Typst in a process of Node.js beside this one: started when it is first wanted, kept for the next pack, ended with this program.</summary>
/// <remarks>Data goes in as JSON; the template only shows it.</remarks>
internal sealed class Typesetter(TypesetterSettings settings) : IAsyncDisposable
{
    private readonly Lazy<string> template = new(() => EmbeddedText.Of("briefing.typ"));
    private readonly Lazy<ServiceProvider> node = new(() => Start(settings));

    /// <summary>Dutch: why there is no PDF and what to do about it; null where there is one.</summary>
    public string? Absence { get; private set; } = settings.IsWhole ? null : TypesetterSettings.NotInstalled;

    /// <summary>Sets a first page, so that the real pages need not wait for the start.</summary>
    /// <param name="pack">Data of a small document.</param>
    public async Task PrepareAsync(string pack, CancellationToken cancellation)
    {
        try
        {
            await SetAsync(pack, DateTimeOffset.UnixEpoch, cancellation);
        }
        catch (Exception failure) when (failure is TypesettingException or OperationCanceledException)
        {
            // The real pages meet the same failure, and tell it.
        }
    }

    /// <summary>The pages as PDF; null where the typesetter is not installed. Throws <see cref="TypesettingException"/> where it fails.</summary>
    public async Task<byte[]?> SetAsync(string pack, DateTimeOffset moment, CancellationToken cancellation)
    {
        if (Absence is not null)
            return null;

        try
        {
            var service = node.Value.GetRequiredService<INodeJSService>();
            await using var stream = await service.InvokeFromFileAsync<Stream>(
                TypesetterFolder.Script,
                args: [template.Value, pack, moment.ToUnixTimeSeconds()],
                cancellationToken: cancellation);
            using var pdf = new MemoryStream();
            await stream!.CopyToAsync(pdf, cancellation);
            return pdf.ToArray();
        }
        catch (Exception failure) when (failure.GetBaseException() is System.ComponentModel.Win32Exception and not System.Net.Sockets.SocketException)
        {
            Absence = TypesetterSettings.NoNode;
            return null;
        }
        catch (InvocationException failure)
        {
            throw new TypesettingException($"De PDF van de briefing kon niet worden opgemaakt: {failure.Message.Split('\n')[0]}", failure);
        }
        catch (Exception failure) when (failure is ConnectionException or HttpRequestException or IOException)
        {
            throw new TypesettingException("Het opmaken van de PDF werd afgebroken, doordat de zetter (Node.js) stopte of te lang deed over het werk.", failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (node.IsValueCreated)
            await node.Value.DisposeAsync();
    }

    private static ServiceProvider Start(TypesetterSettings settings)
    {
        TypesetterFolder.LetNodeRun();
        return new ServiceCollection()
            .AddNodeJS()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .Configure<NodeJSProcessOptions>(process =>
            {
                process.ProjectPath = TypesetterFolder.Place;
                process.ExecutablePath = settings.Node;
            })
            .Configure<OutOfProcessNodeJSServiceOptions>(service =>
            {
                service.TimeoutMS = (int)settings.Patience.TotalMilliseconds;
                service.NumRetries = 0;
                service.NumConnectionRetries = 0;
                service.NumProcessRetries = 0;
            })
            .BuildServiceProvider();
    }
}

/// <summary>Pages that could not be made. The message is a Dutch sentence.</summary>
internal sealed class TypesettingException(string message, Exception inner) : Exception(message, inner);
