using LrtIntegration.Intake;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Commitments;

/// <summary>The commitments of all minutes (toezeggingenlijst), carried forward from meeting to meeting. One that leaves the list stays in the register with the reason.</summary>
internal sealed class CommitmentRegister
{
    private readonly RulingBook rulings;
    private readonly MergeTree merged;
    private readonly Departures departures;
    private readonly MeetingDays days;
    private readonly Dictionary<string, EvidenceEntry> evidence;
    private readonly ILookup<string, Promise> members;
    private readonly List<PackChange> changes = [];

    public CommitmentRegister(Registry registry, RulingBook rulings, Composition composition)
    {
        this.rulings = rulings;
        var promises = Promise.InOrder(registry.Minutes.Promises());
        merged = new(rulings, [.. promises.Select(promise => promise.Id)]);
        departures = new(registry.Evidence);
        days = new(registry, composition);
        evidence = registry.Evidence.ToDictionary(entry => entry.Sha256, StringComparer.Ordinal);
        members = promises.ToLookup(promise => merged.RootOf(promise.Id), StringComparer.Ordinal);
        List<PackCommitment> settled = [.. promises.Select(Settle)];
        var onList = settled.Where(one => one.LeftBecause.Length == 0).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var like = CommitmentLikeness.Among([.. promises.Where(promise => onList.Contains(promise.Id))]);
        Commitments = [.. settled.Select(one => one with { SimilarTo = [.. like[one.Id]] })];
    }

    public IReadOnlyList<PackCommitment> Commitments { get; }

    public IReadOnlyList<PackChange> Changes => changes;

    private PackCommitment Settle(Promise promise)
    {
        var fact = promise.Fact;
        var owner = Corrected(promise.Id, "owner", fact.Owner);
        var text = Corrected(promise.Id, "text", fact.Text);
        var deadline = Corrected(promise.Id, "deadline", fact.Deadline);
        var confirmed = LastOnAny(RulingKind.Confirm, promise);
        var left = WhyLeft(promise, confirmed);
        var status = left.Length > 0 ? CommitmentStatus.Closed : confirmed is null ? CommitmentStatus.Proposed : CommitmentStatus.Open;
        if (left.Length == 0 && confirmed is not null)
            Change(promise, Words.Of(status), Because("besluit van het secretariaat", confirmed.Reason));
        return new(
            promise.Id,
            fact.AgendaItem,
            owner,
            text,
            fact.Quote,
            deadline,
            status,
            members[promise.Id].Select(days.On).DefaultIfEmpty(days.On(promise)).Max(),
            fact.Trace with { FileName = promise.Statement.Evidence.FileName, Rule = ReadingRule.Of(fact) },
            fact.MeetingDate,
            FormerOwners(promise, owner),
            [],
            merged.RulingOn(promise.Id) is null ? "" : merged.RootOf(promise.Id),
            left);
    }

    /// <summary>A Dutch clause; empty where it is still on the list.</summary>
    private string WhyLeft(Promise promise, Ruling? confirmed)
    {
        if (merged.RulingOn(promise.Id) is { } merge)
        {
            Change(promise, $"samengevoegd met {merge.To}", Because("besluit van het secretariaat", merge.Reason));
            return $"samengevoegd met een andere toezegging op {DutchText.Moment(merge.At)} door {merge.By}{(merge.Reason.Length == 0 ? "" : $": {merge.Reason.TrimEnd('.')}")}";
        }

        // Who confirms what was closed puts it back on the list.
        if (LastOnAny(RulingKind.Close, promise) is { } close && !(confirmed?.At > close.At))
        {
            Change(promise, Words.Of(CommitmentStatus.Closed), Because("besluit van het secretariaat", close.Reason));
            return $"afgedaan op {DutchText.Moment(close.At)} door {close.By}; bewijs: {Named(close.Evidence)}";
        }

        // What the secretariat confirmed does not leave because other minutes have other words.
        if (departures.Of(promise) is not { } departure || (confirmed is not null && !promise.IsWithdrawn)) return "";
        changes.Add(new("commitment", promise.Id, ChangeKind.Gone, Words.Of(CommitmentStatus.Proposed), To: null, departure));
        return departure;
    }

    private Ruling? LastOnAny(RulingKind kind, Promise promise) =>
        members[promise.Id].Select(member => rulings.Last(kind, member.Id)).OfType<Ruling>().Where(IsHeldUp).MaxBy(ruling => ruling.At);

    /// <summary>Whether the document that a ruling rests on was not withdrawn since.</summary>
    private bool IsHeldUp(Ruling ruling) =>
        ruling.Kind is not RulingKind.Close || evidence.GetValueOrDefault(ruling.Evidence)?.Withdrawn is null;

    private string Named(string proof) =>
        Fingerprint.Is(proof) && evidence.TryGetValue(proof, out var document) ? $"{document.FileName} (SHA-256 {proof})" : proof;

    private IReadOnlyList<string> FormerOwners(Promise promise, string owner) =>
    [
        .. members[promise.Id].Append(promise).Select(member => member.Fact.Owner)
            .Concat(rulings.All.Where(ruling => ruling is { Kind: RulingKind.Correct, Field: "owner" } && ruling.Id == promise.Id && RulingBook.IsComplete(ruling)).Select(ruling => ruling.To))
            .Where(name => name.Length > 0 && name != owner)
            .Distinct(StringComparer.Ordinal),
    ];

    private string Corrected(string id, string field, string read)
    {
        if (rulings.LastCorrection(id, field) is not { } ruling || ruling.To == read)
            return read;
        changes.Add(new("commitment", id, ChangeKind.Changed, read, ruling.To, Because("verbeterd door het secretariaat", ruling.Reason)));
        return ruling.To;
    }

    private void Change(Promise promise, string to, string cause) =>
        changes.Add(new("commitment", promise.Id, ChangeKind.Changed, Words.Of(CommitmentStatus.Proposed), to, cause));

    private static string Because(string cause, string reason) => reason.Length == 0 ? cause : $"{cause}: {reason}";
}
