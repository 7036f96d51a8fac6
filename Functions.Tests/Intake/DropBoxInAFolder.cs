using LrtIntegration.Intake;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class DropBoxInAFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IDropBox Box => new DropBoxSettings { Folder = folder.Path }.Open(IntakeLimits.Default);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_file_is_a_drop_under_its_path_and_bears_no_time()
    {
        folder.Write("week27/coa.csv", "a;b");
        folder.Write("a.txt", "a");

        var drops = await Box.ListAsync(Token).ToListAsync(Token);

        drops.Select(drop => drop.Name).ShouldBe(["a.txt", "week27/coa.csv"]);
        var taken = await drops[1].TakeAsync(Token);
        taken.Arrival.ShouldBe(new Arrival("drops/week27/coa.csv", null, null, "coa.csv"));
        taken.Content.ToArray().ShouldBe("a;b"u8.ToArray());
    }

    [Fact]
    public async Task Another_content_is_another_version_and_another_time_is_not()
    {
        var place = folder.Write("coa.csv", "a;b");
        var first = await Box.FindAsync("coa.csv", Token);
        File.SetLastWriteTimeUtc(place, new DateTime(2023, 7, 3, 0, 0, 0, DateTimeKind.Utc));
        (await Box.FindAsync("coa.csv", Token))!.Version.ShouldBe(first!.Version);

        folder.Write("coa.csv", "a;c");

        ((await Box.FindAsync("coa.csv", Token))!.Version == first.Version).ShouldBeFalse();
        (await Box.FindAsync("weg.csv", Token)).ShouldBeNull();
    }

    [Fact]
    public void Without_a_place_a_sentence_names_the_settings() =>
        Should.Throw<InvalidDataException>(() => new DropBoxSettings().Open(IntakeLimits.Default)).Message
            .ShouldBe("Er is niet ingesteld waar de leveringen binnenkomen. Stel een van Drops__Folder, Drops__ConnectionString en Drops__AccountUri in.");

    [Fact]
    public void With_two_places_a_sentence_names_no_secret() =>
        Should.Throw<InvalidDataException>(() => new DropBoxSettings { Folder = "drops", ConnectionString = "AccountKey=geheim" }.Open(IntakeLimits.Default)).Message
            .ShouldBe("Leveringen komen op één plek binnen, en er zijn er meer ingesteld. Laat een van Drops__Folder, Drops__ConnectionString en Drops__AccountUri staan.");
}
