namespace LrtIntegration.Tests.Azurite;

/// <summary>So many bytes in a pattern that depends on their number, made as they are read.</summary>
internal sealed class PatternStream(long length, Action<long> onRead) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = (int)Math.Min(count, length - position);
        for (var i = 0; i < taken; i++)
            buffer[offset + i] = (byte)((position + i) * 31 / 7 + length);
        position += taken;
        onRead(position);
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
