using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Minutes;

/// <summary>A stretch of whole sentences of one passage, word for word.</summary>
internal static class Quotation
{
    public static string Of(IReadOnlyList<Utterance> passage, int first, int last)
    {
        var start = passage[first].Sentence.Offset;
        return passage[first].Passage.Text[start..passage[last].Sentence.End];
    }

    public static Trace Trace(Drop drop, IReadOnlyList<Utterance> passage, int first, int last) =>
        MinutesDocument.TraceOf(drop, passage[first].Passage, passage[first].Sentence.Offset, Of(passage, first, last));
}
