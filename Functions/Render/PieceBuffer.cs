using System.Buffers;
using System.IO.Pipelines;

namespace LrtIntegration.Render;

/// <summary>A document of unknown length while it is written: in pieces, since one array that doubles, megabytes long, has all memory searched time and again.</summary>
internal sealed class PieceBuffer
{
    private const int PieceBytes = 64 * 1024;

    private readonly Pipe _pieces = new(new PipeOptions(pauseWriterThreshold: 0, minimumSegmentSize: PieceBytes));

    public PipeWriter Writer => _pieces.Writer;

    /// <summary>All that was written, as one.</summary>
    public byte[] Close()
    {
        _pieces.Writer.Complete();
        _pieces.Reader.TryRead(out var whole);
        var content = whole.Buffer.ToArray();
        _pieces.Reader.Complete();
        return content;
    }
}
