using System.Net;

namespace LrtIntegration.Graph;

/// <summary>The body of an answer, which keeps its place at the gate until it was read or dropped: a request lasts as long as its bytes come.</summary>
internal sealed class HeldContent : HttpContent
{
    private readonly HttpContent content;
    private readonly SemaphoreSlim places;
    private readonly TimeProvider clock;
    private int released;

    public HeldContent(HttpContent content, SemaphoreSlim places, TimeProvider clock)
    {
        this.content = content;
        this.places = places;
        this.clock = clock;
        foreach (var header in content.Headers.NonValidated)
            Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        try
        {
            await content.CopyToAsync(stream, context, cancellationToken);
        }
        finally
        {
            Release();
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync() => new HeldStream(await content.ReadAsStreamAsync(), clock, Release);

    protected override bool TryComputeLength(out long length)
    {
        length = content.Headers.ContentLength ?? 0;
        return content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            Release();
        }

        base.Dispose(disposing);
    }

    private void Release()
    {
        if (Interlocked.Exchange(ref released, 1) is 0)
            places.Release();
    }
}
