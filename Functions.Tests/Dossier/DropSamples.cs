using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Moq;

namespace LrtIntegration.Tests.Dossier;

/// <summary>Drops and sources as small as a test of the dossier needs them.</summary>
internal static class DropSamples
{
    public static Drop Drop(string text, string origin = "drop.csv", string? sender = null, DateTimeOffset? at = null, Handling? handling = null)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return new Drop(
            Convert.ToHexStringLower(SHA256.HashData(content)),
            content,
            DropFormat.Delimited,
            new Arrival(origin, sender, at, Path.GetFileName(origin)),
            handling ?? new Handling.Read());
    }

    public static Figure Figure(Drop drop, decimal? value, string location = "regel 2, kolom Waarde") => new(
        new DateOnly(2023, 7, 3),
        new Area(AreaLevel.Municipality, "GM0014", "Groningen"),
        Indicator.Occupancy,
        PopulationGroup.UnaccompaniedMinors,
        Shelter.Regular,
        value,
        "personen",
        value is null ? Mark.Secret : Mark.None,
        new Trace(drop.Sha256, drop.FileName, location, "1.234"));

    /// <summary>A source that recognises all, and reads one figure from each drop.</summary>
    public static Mock<ISource> Source(Func<Drop, Reading>? read = null)
    {
        var source = new Mock<ISource>();
        source.Setup(s => s.Recognises(It.IsAny<Drop>())).Returns(true);
        source.Setup(s => s.Read(It.IsAny<Drop>())).Returns(read ?? (drop => new Reading(SourceName.Coa, [Figure(drop, 1234)], [], [])));
        return source;
    }
}
