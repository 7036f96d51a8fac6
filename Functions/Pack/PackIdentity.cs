using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The identity of a pack: a hash of all that it is a function of.</summary>
internal static class PackIdentity
{
    public static string Of(Composition composition, EarlierPacks earlier, IEnumerable<EvidenceEntry> evidence, RulingBook rulings) =>
        StableId.Hash(
        [
            $"rules {RulesVersion.Current}",
            $"meeting {JsonSerializer.Serialize(composition.Meeting, IdentityJson.Default.Meeting)}",
            $"previous {JsonSerializer.Serialize(composition.Previous!, IdentityJson.Default.Meeting)}",
            .. composition.Earlier.Order().Select(day => $"earlier {day.ToString("O", CultureInfo.InvariantCulture)}"),
            $"marking {composition.Marking}",
            .. earlier.Meeting is { } meeting ? (string[])[$"compared {meeting.PackId}"] : [],
            .. earlier.Version is { } version ? (string[])[$"after {version.PackId}"] : [],
            .. composition.Audience is Audience.Public ? ["audience public"] : Array.Empty<string>(),
            .. composition.MissedMails > 0 ? [string.Create(CultureInfo.InvariantCulture, $"missed {composition.MissedMails}")] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"left out {composition.LeftOut?.Earlier ?? 0} earlier, {composition.LeftOut?.Later ?? 0} later"),
            .. composition.Schemes.Select(scheme => $"scheme {JsonSerializer.Serialize(scheme, IdentityJson.Default.GrantScheme)}"),
            .. evidence.OrderBy(entry => entry.Sha256, StringComparer.Ordinal).SelectMany(Lines),
            .. rulings.All.Select(ruling => $"ruling {JsonSerializer.Serialize(ruling, IdentityJson.Default.Ruling)}"),
        ]);

    private static IEnumerable<string> Lines(EvidenceEntry entry) =>
        entry.Arrivals
            .Select(arrival => string.Join(
                '\n',
                arrival.Origin,
                arrival.Sender,
                arrival.ReceivedAt?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
                arrival.FileName,
                arrival.Subject))
            .Prepend($"evidence {entry.Sha256}");
}

/// <summary>What an identity is made of, as text: made by the compiler, so that nothing is looked up.</summary>
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(GrantScheme))]
[JsonSerializable(typeof(Ruling))]
internal sealed partial class IdentityJson : JsonSerializerContext;
