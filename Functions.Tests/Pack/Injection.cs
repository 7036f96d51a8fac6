using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Pack;

/// <summary>One way in which a pack may differ from an earlier one, with the line that must tell of it. Each touches a thing of its own.</summary>
internal sealed record Injection(Func<BriefingPack, int, BriefingPack> Make, Func<BriefingPack, int, string> Told)
{
    private static readonly string Hash = new('e', 64);

    public static IReadOnlyList<Injection> All { get; } =
    [
        new((pack, seed) => pack with { Figures = [.. pack.Figures.Select(figure => figure.Id == Figure(pack, 0) ? figure with { Value = 1_000_000 + seed } : figure)] }, (pack, _) => $"figure {Figure(pack, 0)} Changed"),
        new((pack, _) => pack with { Figures = [.. pack.Figures, pack.Figures[0] with { Id = "fig-9", Code = "XX", Name = "Elders" }] }, (_, _) => "figure fig-9 New"),
        new((pack, _) => pack with { Grants = pack.Grants with { Applications = [.. pack.Grants.Applications.Select((one, index) => index == 0 ? one with { Status = GrantStatus.Reclaimed } : one)] } }, (pack, _) => $"application {pack.Grants.Applications[0].Id} Changed"),
        new((pack, _) => pack with { Grants = pack.Grants with { Applications = [.. pack.Grants.Applications, pack.Grants.Applications[0] with { Id = "app-9" }] } }, (_, _) => "application app-9 New"),
        new((pack, _) => pack with { Signals = [.. pack.Signals.Select((one, index) => index == 0 ? one with { Urgency = "laag, en anders" } : one)] }, (pack, _) => $"signal {pack.Signals[0].Id} Changed"),
        new((pack, _) => pack with { Commitments = [.. pack.Commitments, pack.Commitments[0] with { Id = "com-9" }] }, (_, _) => "commitment com-9 New"),
        new((pack, _) => pack with { Commitments = [.. pack.Commitments.Select((one, index) => index == 0 ? one with { Status = CommitmentStatus.Closed } : one)] }, (pack, _) => $"commitment {pack.Commitments[0].Id} Changed"),
        new((pack, _) => pack with { Evidence = [.. pack.Evidence, pack.Evidence[0] with { Sha256 = Hash }] }, (_, _) => $"source {Hash} New"),
        new((pack, _) => pack with { RulesVersion = "nieuw", Evidence = [.. pack.Evidence.Select((one, index) => index == 0 ? one with { Status = EvidenceStatus.Refused } : one)] }, (pack, _) => $"source {pack.Evidence[0].Sha256} Changed"),
        new((pack, _) => pack with { Figures = [.. pack.Figures.Where(figure => figure.Id != GoneFigure)] }, (_, _) => $"figure {GoneFigure} Gone"),
    ];

    private static string GoneFigure { get; } = WholePack.Given.Pack().Figures[^1].Id;

    private static string Figure(BriefingPack pack, int index) => pack.Figures[index].Id;
}
