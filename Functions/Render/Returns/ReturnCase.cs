using LrtIntegration.Sources;

namespace LrtIntegration.Render.Returns;

/// <summary>One file of which something could not be read, and to whom that is told.</summary>
/// <param name="Read">How many facts were taken over from it.</param>
internal sealed record ReturnCase(
    string Sha256,
    string FileName,
    string Sender,
    DateTimeOffset? ReceivedAt,
    DateOnly Meeting,
    ReturnForm Form,
    int Read,
    IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The file with its cells marked; null where it is no spreadsheet or cannot be marked.</summary>
    public RenderedDocument? Copy(ReadOnlyMemory<byte> content) => Form switch
    {
        ReturnForm.Workbook => MarkedCopy.OfWorkbook(FileName, content, Refusals),
        ReturnForm.Delimited => MarkedCopy.OfDelimited(FileName, content, Refusals),
        _ => null,
    };
}

internal enum ReturnForm
{
    /// <summary>Nothing that can be marked.</summary>
    Other,
    Workbook,
    Delimited,
}
