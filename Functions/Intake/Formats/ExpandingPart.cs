namespace LrtIntegration.Intake.Formats;

/// <summary>A part of XML in a zip while it expands; ends in an <see cref="ExpandsTooFarException"/> where it grows beyond what a real file holds.</summary>
/// <remarks>A reader of XML keeps a whole name or value in memory: one that goes on without end is as bad as a part that does.</remarks>
internal sealed class ExpandingPart(Stream expanding, long most) : Stream
{
    private const int LongestToken = 8_000_000;

    private long _read;
    private long _token;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = expanding.Read(buffer);
        var begin = buffer[..read].LastIndexOf((byte)'<');
        _token = begin < 0 ? _token + read : read - begin;
        _read += read;
        return _read <= most && _token <= LongestToken ? read : throw new ExpandsTooFarException();
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
            expanding.Dispose();

        base.Dispose(disposing);
    }
}

/// <summary>Something packed becomes more than any real file is.</summary>
internal sealed class ExpandsTooFarException() : Exception("The part of the zip becomes more than any real file holds.");
