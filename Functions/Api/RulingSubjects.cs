using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Sources;

namespace LrtIntegration.Api;

/// <summary>What a ruling can be about: what stands in the latest pack of a meeting.</summary>
internal sealed class RulingSubjects(PackCatalogue catalogue)
{
    private const string PackData = "pack.json";
    private const string Held = "held";

    public async Task<bool> KnowsAsync(RulingKind kind, string id, CancellationToken cancellation)
    {
        foreach (var pack in (await catalogue.AllAsync(cancellation)).Reverse())
        {
            using var document = JsonDocument.Parse(await catalogue.DocumentAsync(pack.Meeting, pack.Latest, PackData, cancellation));
            if (SectionsOf(kind).Any(section => Holds(document.RootElement, section, id)))
                return true;
        }

        return false;
    }

    private static string[] SectionsOf(RulingKind kind) => kind switch
    {
        RulingKind.Close or RulingKind.Correct or RulingKind.Merge => ["commitments"],
        RulingKind.Confirm => ["commitments", "decisions", "questions"],
        RulingKind.Move => ["signals"],
        RulingKind.Release or RulingKind.Withdraw => [Held],
        _ => ["attention", "figures", "signals", "commitments", "decisions", "questions"],
    };

    private static bool Holds(JsonElement pack, string section, string id) =>
        pack.TryGetProperty(section, out var items)
        && items.EnumerateArray().Any(item => item.TryGetProperty("id", out var name) && name.ValueEquals(id) && (section != Held || MayBeDecided(item)));

    // Small numbers and what a file hides stay away whatever is said.
    private static bool MayBeDecided(JsonElement held) =>
        (held.TryGetProperty("keepsBack", out var waits) && waits.GetBoolean()) || (held.TryGetProperty("decision", out var said) && said.GetString() is { Length: > 0 });
}
