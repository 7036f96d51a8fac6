using System.Runtime.InteropServices;

namespace LrtIntegration.Intake;

/// <summary>A read-only stream over bytes in memory, without a copy of them.</summary>
internal static class ContentStream
{
    public static MemoryStream Over(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);

    /// <summary>The bytes that were written to the stream, without a copy of them.</summary>
    public static ReadOnlyMemory<byte> Written(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
