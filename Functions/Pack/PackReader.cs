using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Reads a <c>pack.json</c> that was made before, also one of an older version: what it does not have is empty. The document is not in it.</summary>
internal static class PackReader
{
    /// <summary>Throws <see cref="InvalidDataException"/> with a Dutch sentence where the bytes are no pack.</summary>
    public static BriefingPack Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, PackReading.Default.BriefingPack) is { PackId: not null, Meeting: not null } pack
                ? Whole(pack)
                : throw new JsonException("No pack.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("Een eerder stuk is niet te lezen: de inhoud van pack.json klopt niet. Zet dit bestand terug uit een reservekopie.", exception);
        }
    }

    private static BriefingPack Whole(BriefingPack pack) => pack with
    {
        Evidence = pack.Evidence ?? [],
        Coverage = pack.Coverage ?? [],
        Figures = pack.Figures ?? [],
        Grants = pack.Grants is { } grants ? grants with { Applications = grants.Applications ?? [], ByStatus = grants.ByStatus ?? [] } : new([], [], Budget: null),
        Signals = [.. (pack.Signals ?? []).Select(one => one with { TargetGroup = one.TargetGroup ?? "", Municipalities = one.Municipalities ?? "", AlreadyDone = one.AlreadyDone ?? "", Topic = one.Topic ?? one.Id })],
        Decisions = pack.Decisions ?? [],
        Commitments = [.. (pack.Commitments ?? []).Select(one => one with { FormerOwners = one.FormerOwners ?? [], SimilarTo = one.SimilarTo ?? [], MergedInto = one.MergedInto ?? "", LeftBecause = one.LeftBecause ?? "" })],
        Questions = pack.Questions ?? [],
        Changes = pack.Changes ?? [],
        Attention = pack.Attention ?? [],
        Held = pack.Held ?? [],
        Refusals = pack.Refusals ?? [],
        OtherValues = pack.OtherValues ?? [],
    };
}

/// <summary>The readers of <c>pack.json</c>, made by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [
        typeof(CamelCase<AreaLevel>),
        typeof(CamelCase<Ask>),
        typeof(CamelCase<ChangeKind>),
        typeof(CamelCase<ChangeSince>),
        typeof(CamelCase<CommitmentStatus>),
        typeof(CamelCase<CoverageStatus>),
        typeof(CamelCase<EvidenceStatus>),
        typeof(CamelCase<GrantStatus>),
        typeof(CamelCase<Indicator>),
        typeof(CamelCase<Mark>),
        typeof(CamelCase<PopulationGroup>),
        typeof(CamelCase<SettingAside>),
        typeof(CamelCase<Shelter>),
        typeof(CamelCase<SourceName>)])]
[JsonSerializable(typeof(BriefingPack))]
internal sealed partial class PackReading : JsonSerializerContext;
