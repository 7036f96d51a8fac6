using System.Security.Cryptography;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>A mail as it came over the wire, in a file that vanishes with it: of many mails that are fetched at once, one at a time is in memory.</summary>
internal sealed class FetchedMail : IDisposable
{
    private readonly FileStream file;

    private FetchedMail(FileStream file, string sha256)
    {
        this.file = file;
        Sha256 = sha256;
    }

    public string Sha256 { get; }

    public long Length => file.Length;

    public static async Task<FetchedMail> TakeAsync(Stream mime, CancellationToken cancellation)
    {
        var taken = new FileStream(
            Path.GetTempFileName(),
            new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.ReadWrite, Share = FileShare.Delete, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            // Away at once where the system allows it, so that a killed process leaves nothing behind.
            File.Delete(taken.Name);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var piece = new byte[81_920];
            while (await mime.ReadAsync(piece, cancellation) is > 0 and var read)
            {
                hash.AppendData(piece, 0, read);
                await taken.WriteAsync(piece.AsMemory(0, read), cancellation);
            }

            return new FetchedMail(taken, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            await taken.DisposeAsync();
            throw;
        }
    }

    /// <summary>The mail as a drop, like one that was left as a file.</summary>
    public Drop AsDrop(Arrival arrival, IntakeLimits limits)
    {
        var inspection = new Inspection(limits);
        if (Length > limits.BytesPerFile)
            return new Drop(Sha256, default, DropFormat.Unknown, arrival, inspection.TooLarge(Length)) { Oversize = FromTheStart, IsWhole = false };

        var content = new byte[Length];
        file.Position = 0;
        file.ReadExactly(content);
        return inspection.Inspect(content, arrival);
    }

    public void Dispose() => file.Dispose();

    private FileStream FromTheStart()
    {
        file.Position = 0;
        return file;
    }
}
