using Azure.Storage.Blobs;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>Where a measurement leaves its drops.</summary>
internal interface IPlaceOfDrops
{
    Task PutAsync(string name, byte[] content);
}

/// <summary>Drops in a folder.</summary>
internal sealed class FolderOfSamples(string folder) : IPlaceOfDrops
{
    public async Task PutAsync(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content);
    }
}

/// <summary>Drops in a container of Azurite.</summary>
internal sealed class ContainerOfSamples(BlobContainerClient container) : IPlaceOfDrops
{
    public async Task PutAsync(string name, byte[] content)
    {
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), overwrite: true);
    }
}
