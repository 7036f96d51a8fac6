using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Sources.Text;

/// <summary>What came of a PDF, on its way from one process to the other.</summary>
/// <param name="Lines">Null where it could not be read.</param>
internal sealed record PdfAnswer(IReadOnlyList<TextLine>? Lines, bool NamesAuthor, TextOpening.Unreadable? Unreadable)
{
    public static byte[] Write(TextOpening opening) => JsonSerializer.SerializeToUtf8Bytes(
        opening is TextOpening.Opened { Document: var document }
            ? new PdfAnswer(document.Lines, document.NamesAuthor, Unreadable: null)
            : new PdfAnswer(Lines: null, NamesAuthor: false, (TextOpening.Unreadable)opening),
        PdfAnswerJson.Default.PdfAnswer);

    public static TextOpening Read(ReadOnlySpan<byte> answer) => JsonSerializer.Deserialize(answer, PdfAnswerJson.Default.PdfAnswer)! switch
    {
        { Lines: { } lines } answered => new TextOpening.Opened(new TextDocument(lines) { NamesAuthor = answered.NamesAuthor }),
        { Unreadable: { } unreadable } => unreadable,
        _ => throw new JsonException("The answer holds nothing."),
    };
}

/// <summary>The answer as the compiler prepares it.</summary>
[JsonSerializable(typeof(PdfAnswer))]
internal sealed partial class PdfAnswerJson : JsonSerializerContext;
