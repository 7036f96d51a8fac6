namespace LrtIntegration.Sources;

/// <summary>Where something was read: the evidence, the place in it, and the text that stood there.</summary>
/// <param name="Location"><c>Blad1!D14</c>, <c>regel 12, kolom Waarde</c>, <c>alinea 31</c> or <c>pagina 2</c>.</param>
/// <param name="Raw">The text as it stood, word for word.</param>
/// <param name="Rule">The rule that read it ("coa.waarde"), as the pack names it; empty in what a source hands over.</param>
internal sealed record Trace(string Sha256, string FileName, string Location, string Raw, string Rule = "");

/// <summary>One thing that a source says, and where it says it.</summary>
internal abstract record Fact(Trace Trace);
