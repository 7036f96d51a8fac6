namespace LrtIntegration.Graph;

/// <summary>Bytes that come in from Graph; whoever waits for their end is told once, when they were read or dropped. A silence that lasts ends them with an error.</summary>
internal sealed class HeldStream(Stream bytes, TimeProvider clock, Action ended) : Stream
{
    // The time limit of a request ends with its first byte.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => bytes.Read(buffer, offset, count);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var silence = new CancellationTokenSource(Silence, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        try
        {
            var read = await bytes.ReadAsync(buffer, either.Token);
            if (read is 0 && buffer.Length > 0)
                ended();
            return read;
        }
        catch (OperationCanceledException silent) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("Microsoft Graph fell silent halfway an answer.", silent);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bytes.Dispose();
            ended();
        }

        base.Dispose(disposing);
    }
}
