using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What the secretariat decided, in order of time. Only added to: nothing is changed or struck out.</summary>
internal sealed class RulingLedger(IStore store)
{
    private const string Folder = "rulings/";
    private readonly RulingDigest digest = new(store);

    /// <summary>Adds a ruling; the same ruling again changes nothing.</summary>
    public async Task AddAsync(Ruling ruling, CancellationToken cancellation)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(ruling, DossierFormat.Ruling);
        var moment = ruling.At.UtcDateTime.ToString("yyyyMMdd't'HHmmss'z'", CultureInfo.InvariantCulture);
        var name = Convert.ToHexStringLower(SHA256.HashData(content))[..32];
        await store.WriteIfAbsentAsync($"{Folder}{moment}-{name}.json", content, cancellation);
    }

    /// <remarks>The listing says which rulings there are; the digest only spares opening those that it knows.</remarks>
    public async Task<IReadOnlyList<Ruling>> AllAsync(CancellationToken cancellation)
    {
        var paths = await store.ListAsync(Folder, cancellation).ToListAsync(cancellation);
        if (paths is [])
            return [];

        var known = await digest.ReadAsync(cancellation);
        var noted = new List<NotedRuling>(paths.Count);
        foreach (var path in paths)
            noted.Add(new NotedRuling(path, known.ByPath.GetValueOrDefault(path) ?? await OneAsync(path, cancellation)));
        if (!paths.TrueForAll(known.ByPath.ContainsKey))
            await digest.PutAsync(known, noted, cancellation);
        return [.. noted.Select(one => one.Ruling)];
    }

    private async Task<Ruling> OneAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var item = await store.ReadAsync(path, cancellation);
            return JsonSerializer.Deserialize(item!.Content.Span, DossierFormat.Ruling)!;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Het dossier is beschadigd: {path} is niet te lezen. Zet dit bestand terug uit een reservekopie.", exception);
        }
    }
}
