using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>One sentence of the minutes with what is needed to understand it.</summary>
/// <param name="Index">Its place in the passage, from 0.</param>
/// <param name="Mentions">The bodies it names.</param>
/// <param name="Lead">The length of a speaker's label in front ("CdK: "), else 0.</param>
/// <param name="Subject">Who does or says what the sentence tells: its own subject or speaker; empty where it names none.</param>
/// <param name="Earlier">The last subject before it in the passage, and which sentence named it; null where there is none.</param>
internal sealed record Utterance(
    Passage Passage,
    Sentence Sentence,
    int Index,
    IReadOnlyList<Mention> Mentions,
    int Lead,
    string Subject,
    Named? Earlier)
{
    public string Text => Sentence.Text;

    /// <summary>The sentence without its speaker's label.</summary>
    public string Body => Text[Lead..];
}

/// <summary>A body, and the sentence of the passage that named it.</summary>
internal sealed record Named(string Body, int Sentence);
