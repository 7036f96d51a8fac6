using System.Collections.Frozen;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Pack.Comparison;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Pack.Striking;
using LrtIntegration.Pack.Timeliness;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Makes a pack of all that came in: the same inputs give the same pack, in whatever order the deliveries come.</summary>
internal static class PackComposer
{
    /// <summary>The first version of it, with nothing to compare it with.</summary>
    public static BriefingPack Compose(Composition composition) => Finish(Gather(composition), EarlierPacks.None, 1);

    /// <summary>The pack as a version, compared with what was made before. What was gathered can be finished any number of times.</summary>
    public static BriefingPack Finish(Material gathered, EarlierPacks before, int version) => WithDocument(AsVersion(gathered, before, version));

    /// <summary>The same without its document: all that <c>pack.json</c> says.</summary>
    public static Material AsVersion(Material gathered, EarlierPacks before, int version)
    {
        // What was made for members may not be told to the public, not even as what is gone.
        var earlier = gathered.Composition.Audience is Audience.Public ? EarlierPacks.None : before;
        return gathered with
        {
            Before = earlier,
            Pack = gathered.Pack with
            {
                PackId = PackIdentity.Of(gathered.Composition, earlier, gathered.Evidence, gathered.Rulings),
                Version = version,
                Changes = [.. gathered.Pack.Changes, .. Compared(gathered.Pack, earlier)],
            },
        };
    }

    public static BriefingPack WithDocument(Material version) => version.Pack with { Document = DocumentComposer.Compose(version) };

    /// <summary>All that came in, settled. The deliveries are read here, once.</summary>
    public static Material Gather(Composition given)
    {
        var composition = given.Audience is Audience.Public ? given with { Rulings = [.. given.Rulings.Select(Unpublished.Of)] } : given;
        var screening = new Screening(new RulingBook(given.Rulings, FrozenSet<string>.Empty), given.Audience);
        var registry = Registry.Of(composition.Previous?.Date ?? composition.Meeting.Date, composition.Meeting.Date, screening.Of(composition.Deliveries));
        var rulings = new RulingBook(composition.Rulings, registry.Evidence.Select(entry => entry.Sha256).ToHashSet(StringComparer.Ordinal));

        // Both go through every series, one beside the other: neither adds to the register, and what strikes looks at no tally.
        var striking = Task.Run(() => StrikingFigures.Of(registry.Figures, composition));
        var figures = FigureSettlement.Of(registry.Figures);
        var guard = SmallNumbers.Guard(figures.Figures);
        var notes = new ReadingNotes(registry.Evidence, figures, guard);
        var applications = GrantSettlement.Of(registry.Grants);
        var grants = new GrantBook(applications.Versions, composition.Schemes, composition.Meeting.Date);
        var statements = new StatementSettlement(registry, rulings, composition);
        var pack = new BriefingPack(
            "",
            new(composition.Meeting.Date, composition.Previous?.Date),
            Version: 0,
            RulesVersion.Current,
            EvidenceList.Of(registry.Evidence, notes, rulings),
            CoverageList.Of(composition, registry),
            guard.Figures,
            grants.Pack,
            statements.Signals,
            statements.Decisions,
            statements.Commitments,
            statements.Questions,
            [.. AttentionList.Changes(figures.Corrections, guard), .. applications.Changes, .. statements.Changes],
            [],
            [.. guard.Held, .. screening.Held],
            [.. registry.Evidence.SelectMany(entry => entry.Refusals)])
        {
            LeftOut = composition.LeftOut,
            OtherValues = AttentionList.OtherValues(figures.Corrections, guard),
            Document = new("", "", composition.Marking, [], []),
            Audience = composition.Audience,
        };
        pack = pack with { Attention = Attention(pack, registry, notes, [.. Struck(notes, figures, guard, striking.GetAwaiter().GetResult(), applications, composition)], rulings) };
        var book = new FigureBook(pack, figures.Corrections.Where(correction => correction.IsCertain).Select(correction => correction.Figure.Id), composition.Meeting.Date);
        return new(composition, pack, book, grants, registry.Evidence, registry.Minutes, rulings);
    }

    private static IEnumerable<PackChange> Compared(BriefingPack pack, EarlierPacks earlier) =>
    [
        .. earlier.Meeting is { } meeting ? new PackComparison(pack, meeting, ChangeSince.Meeting).Changes() : [],
        .. earlier.Version is { } version ? new PackComparison(pack, version, ChangeSince.Version).Changes() : [],
    ];

    private static IReadOnlyList<PackAttention> Attention(
        BriefingPack pack,
        Registry registry,
        ReadingNotes notes,
        IReadOnlyList<PackAttention> struck,
        RulingBook rulings)
    {
        var ids = Ids(pack).Concat(notes.All.Select(note => note.Id)).Concat(struck.Select(item => item.Id)).ToHashSet(StringComparer.Ordinal);
        return AttentionList.Explained(struck.Concat(new RulingReview(rulings, ids, registry.Evidence).Notes()), rulings, ids);
    }

    private static IEnumerable<PackAttention> Struck(ReadingNotes notes, FigureSettlement figures, SmallNumbers guard, IReadOnlyList<PackAttention> striking, GrantSettlement applications, Composition composition) =>
    [
        .. AttentionList.OfRemarks(notes),
        .. AttentionList.OfDisagreement(figures.Corrections, guard),
        .. striking,
        .. Revisions.Of(figures.Corrections, guard, composition.Previous?.Date),
        .. applications.Attention,
        .. GrantReview.Of(applications.Versions, composition.Schemes),
    ];

    private static IEnumerable<string> Ids(BriefingPack pack) =>
    [
        .. pack.Evidence.Select(evidence => evidence.Sha256),
        .. pack.Figures.Select(figure => figure.Id),
        .. pack.Grants.Applications.Select(application => application.Id),
        .. pack.Signals.Select(signal => signal.Id),
        .. pack.Decisions.Select(decision => decision.Id),
        .. pack.Commitments.Select(commitment => commitment.Id),
        .. pack.Questions.Select(question => question.Id),
        .. pack.Held.Select(held => held.Id).Where(id => id.Length > 0),
    ];
}
