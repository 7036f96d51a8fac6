using System.Text.Json.Serialization;

namespace LrtIntegration.Intake;

/// <summary>What the first bytes of a drop say that it is. Never taken from its name.</summary>
internal enum DropFormat
{
    Unknown,
    Mail,
    Delimited,
    Workbook,
    Document,
    Pdf,
    Text,
    Image,

    /// <summary>A container of files: a zip, or Outlook's winmail.dat.</summary>
    Archive,
}

/// <summary>Something that came in: the bytes as they came, and how they came.</summary>
/// <param name="Sha256">The hash of the bytes in lower-case hexadecimal: the identity of the evidence. Where the bytes could not be read at all (no permission, a link), the hash of the origin.</param>
/// <param name="Content">The bytes; empty where <paramref name="Handling"/> says that they were too many, or could not be read.</param>
internal sealed record Drop(string Sha256, ReadOnlyMemory<byte> Content, DropFormat Format, Arrival Arrival, Handling Handling)
{
    public string FileName => Arrival.FileName;

    /// <summary>Opens the bytes once more, for a copy; only where they are too many for <see cref="Content"/>.</summary>
    public Func<Stream>? Oversize { get; init; }

    /// <summary>Whether <see cref="Content"/> holds all the bytes that <see cref="Sha256"/> names.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether a person looked at it and decided that it is to be read.</summary>
    public bool IsReleased { get; init; }
}

/// <summary>One coming-in of some bytes. The same bytes may come in more than once.</summary>
/// <param name="Origin">Where they lay: a path under the drops folder with "/" (<c>week27/coa.csv</c>), or that of the mail they came in, then the part (<c>mails/prt.eml#bijlage 2</c>).</param>
/// <param name="Sender">The address of the mail's sender; null for a bare file.</param>
/// <param name="ReceivedAt">The mail's own date, or the blob's; null for a bare file, whose clock means nothing after a copy.</param>
internal sealed record Arrival(string Origin, string? Sender, DateTimeOffset? ReceivedAt, string FileName, string? Subject = null);

/// <summary>What is to be done with a drop.</summary>
internal abstract record Handling
{
    private Handling()
    {
    }

    /// <summary>To be offered to the sources.</summary>
    public sealed record Read : Handling;

    /// <summary>A mail or another container: its parts follow as drops of their own.</summary>
    public sealed record Opened(int Parts) : Handling;

    /// <summary>Kept as evidence, but not read.</summary>
    /// <param name="Reason">A Dutch sentence for the pack.</param>
    /// <param name="Request">What the sender is asked, as it follows "Vraag de afzender om"; empty where nothing is asked.</param>
    public sealed record SetAside(SetAsideKind Kind, string Reason, string Request = "") : Handling
    {
        /// <summary>The reason, and the request with it.</summary>
        [JsonIgnore]
        public string Sentence => Request.Length == 0 ? Reason : $"{Reason} Vraag de afzender om {Request}";
    }
}
