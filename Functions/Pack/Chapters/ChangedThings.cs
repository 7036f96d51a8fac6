using LrtIntegration.Pack.Protection;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The things of one pack that a list of changes names, with their names and what they rest on.</summary>
internal sealed class ChangedThings
{
    private readonly Dictionary<string, (string Name, Origin? Origin)> things = new(StringComparer.Ordinal);

    public ChangedThings(BriefingPack pack, IEnumerable<PackChange> changes)
    {
        var ids = changes.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in pack.Figures.Where(figure => ids.Contains(figure.Id)))
            things.TryAdd(figure.Id, (AttentionList.Name(figure), SmallNumbers.IsGuarded(figure) ? null : Origin.Of(figure)));
        foreach (var signal in pack.Signals.Where(signal => ids.Contains(signal.Id)))
            things.TryAdd(signal.Id, ($"Signaal PRT {SignalGroups.ProvinceOf(signal)}: {Phrase.Shorten(signal.Subject, 200)}", Origin.Of(signal.Trace)));
        foreach (var commitment in pack.Commitments.Where(commitment => ids.Contains(commitment.Id)))
            things.TryAdd(commitment.Id, ($"Toezegging {commitment.Owner}: {Phrase.Shorten(commitment.Text, 200)}", Origin.Of(commitment.Trace)));
        foreach (var application in pack.Grants.Applications.Where(application => ids.Contains(application.Id)))
            things.TryAdd(application.Id, ($"Aanvraag {application.Number}", Origin.Of(application.Trace)));
        foreach (var item in pack.Evidence.Where(item => ids.Contains(item.Sha256)))
            things.TryAdd(item.Sha256, ($"Bron {item.FileName}", Origin.Of(new Sources.Trace(item.Sha256, item.FileName, "", ""))));
    }

    public string? NameOf(PackChange change) => things.TryGetValue(change.Id, out var thing) ? thing.Name : null;

    public Origin? OriginOf(PackChange change) => things.TryGetValue(change.Id, out var thing) ? thing.Origin : null;
}
