using LrtIntegration.Intake;

namespace LrtIntegration.Sources;

/// <summary>Who delivers.</summary>
internal enum SourceName
{
    Prt,
    Bzk,
    Coa,
    Minutes,
}

/// <summary>A pure reader of what one kind of sender delivers: no clock, no store, no log.</summary>
internal interface ISource
{
    SourceName Name { get; }

    /// <summary>Whether the content (never the name) is of this source. Must be cheap: it looks at the start of the content.</summary>
    bool Recognises(Drop drop);

    /// <summary>Every row that can be read as facts, and a refusal for each other row. Never throws on content.</summary>
    Reading Read(Drop drop);
}

/// <summary>What a source made of one drop.</summary>
internal sealed record Reading(SourceName Source, IReadOnlyList<Fact> Facts, IReadOnlyList<Refusal> Refusals, IReadOnlyList<Remark> Remarks);

/// <summary>Something that could not be read, told so that its sender can mend it. All texts are Dutch.</summary>
/// <param name="Location">As in <see cref="Trace"/>; empty where the whole file is meant.</param>
/// <param name="Found">What stood there, word for word, cut to a readable length.</param>
/// <param name="Expected">What should stand there: "een getal zoals 1.234 of 1234,5".</param>
/// <param name="Message">The whole sentence: what is wrong, and what the sender should do.</param>
internal sealed record Refusal(string Sha256, string FileName, string Location, string Found, string Expected, string Message);

/// <summary>Something that was read, and that the secretariat should know: a sum that does not match, an empty value that is marked. Dutch.</summary>
/// <param name="Rule">A stable English name: <c>sumOfShelters</c>, <c>sumOfProvinces</c>, <c>amountAboveMaximum</c>.</param>
internal sealed record Remark(string Rule, string Location, string Text);
