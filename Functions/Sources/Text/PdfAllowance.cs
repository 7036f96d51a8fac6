using System.IO.Compression;

namespace LrtIntegration.Sources.Text;

/// <summary>How many bytes the streams of one PDF may still become; ends in a <see cref="PdfGrowsTooFarException"/> where that is used up.</summary>
/// <remarks>A few kilobytes can hold gigabytes, and one letter of a page takes about a thousand bytes of memory once it is laid out.</remarks>
internal sealed class PdfAllowance
{
    private const long Document = 128_000_000;
    private const long OnePage = 2_000_000;
    private const int ZlibHeader = 2;

    // The longest text of a full code table: 4096 bytes for a code of 12 bits.
    private const int LzwRatio = 2_731;

    private long document = Document;
    private long page = OnePage;

    /// <summary>Whether too much was asked for; the parser may have gone on without what it did not get.</summary>
    public bool IsUsedUp => document < 0 || page < 0;

    public void NextPage() => page = OnePage;

    /// <summary>Counts what a stream became; what is written on a page counts for that page too.</summary>
    public void Take(int bytes, bool isWriting)
    {
        document -= bytes;
        page -= isWriting ? bytes : 0;
        Check();
    }

    /// <summary>Tells before it is expanded that deflated content is more than what is left.</summary>
    public void Foresee(ReadOnlyMemory<byte> deflated)
    {
        Check();
        var left = document;
        try
        {
            using var expanding = new DeflateStream(Intake.ContentStream.Over(deflated[Math.Min(ZlibHeader, deflated.Length)..]), CompressionMode.Decompress);
            var buffer = new byte[65_536];
            while (left >= 0 && expanding.Read(buffer) is > 0 and var read)
                left -= read;
        }
        catch (InvalidDataException)
        {
            // Damaged content is the parser's to mend; it stops where this did.
        }

        if (left < 0)
            document = -1;
        Check();
    }

    /// <summary>Tells the same of LZW, the compression of old PDFs, by the most that it can be.</summary>
    public void ForeseeLzw(int packed)
    {
        if (document < (long)packed * LzwRatio)
            document = -1;
        Check();
    }

    private void Check()
    {
        if (IsUsedUp)
            throw new PdfGrowsTooFarException();
    }
}

/// <summary>A PDF becomes more than any real document is.</summary>
internal sealed class PdfGrowsTooFarException() : Exception("The PDF becomes more than any real document is.");
