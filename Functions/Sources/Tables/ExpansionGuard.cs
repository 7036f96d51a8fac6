namespace LrtIntegration.Sources.Tables;

/// <summary>A part of a zip while it expands; ends in a <see cref="TableFault"/> where it grows beyond what a real file holds.</summary>
internal sealed class ExpansionGuard(Stream expanding, long compressedLength) : Stream
{
    private readonly long _limit = Math.Min(
        TableLimits.ExpandedPart,
        Math.Max(TableLimits.HarmlessPart, compressedLength * TableLimits.ExpansionRatio));

    private long _read;

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
        _read += read;
        return _read <= _limit ? read : throw TableFaults.ExpandsTooFar();
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
