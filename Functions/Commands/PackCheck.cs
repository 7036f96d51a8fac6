using System.Security.Cryptography;
using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The files of a pack against its manifest: a Dutch line for each.</summary>
internal sealed record PackCheck(IReadOnlyList<string> Lines, int Faults)
{
    public bool Holds => Faults == 0;

    public static PackCheck Of(string folder, PackContents contents)
    {
        var named = contents.Files.Select(file => file.Name).Append(PackCatalogue.ManifestName).ToHashSet(StringComparer.Ordinal);
        var files = contents.Files.Select(file => (file.Name, Fault: FaultOf(folder, file))).ToList();
        var extra = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => !named.Contains(name) && !name.StartsWith($"{CollectVerb.DefaultStore}/", StringComparison.Ordinal) && !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return new(
            [.. files.Select(file => $"{file.Name}: {file.Fault ?? "klopt"}"), .. extra.Select(name => $"{name}: staat niet in het manifest")],
            files.Count(file => file.Fault is not null) + extra.Count);
    }

    private static string? FaultOf(string folder, PackContent file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file.Name));
        if (!path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path)) return "ontbreekt";
        using var content = File.OpenRead(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        return string.Equals(sha256, file.Sha256, StringComparison.Ordinal) ? null : $"gewijzigd; de SHA-256 is {sha256} en was {file.Sha256}";
    }
}
