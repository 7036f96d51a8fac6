using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class FolderOfDrops : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lrt-drops-");

    [Fact]
    public void Comes_in_the_ordinal_order_of_whole_paths()
    {
        foreach (var path in new[] { "b.txt", "a/z.txt", "a.txt", "a/B.txt", "a-b/c.txt", "Z.txt", "a/sub/x.txt" })
            Write(path, "Tekst.");

        Origins().ShouldBe(["Z.txt", "a-b/c.txt", "a.txt", "a/B.txt", "a/sub/x.txt", "a/z.txt", "b.txt"]);
    }

    [Fact]
    public void Gives_a_file_its_path_and_no_sender_or_date()
    {
        Write("week27/coa.bin", "a;b;c\n1;2;3\n");

        var drop = Read().ShouldHaveSingleItem();

        drop.Arrival.ShouldBe(new Arrival("week27/coa.bin", Sender: null, ReceivedAt: null, "coa.bin"));
        drop.Format.ShouldBe(DropFormat.Delimited);
        drop.Sha256.ShouldBe("f955c527aceb4399c427c3df125fbe5e68473238337235123fe831cf88de2231");
    }

    [Fact]
    public void Sets_aside_what_programs_left_behind()
    {
        foreach (var path in new[] { ".DS_Store", "._coa.csv", ".geheim", "Thumbs.db", "desktop.ini", "~$verslag.docx" })
            Write(path, "rommel");

        Read().Select(drop => drop.Reason()).ShouldBe([
            "Dit is een hulpbestand van macOS; het bevat geen gegevens.",
            "Dit is een hulpbestand van macOS; het bevat geen gegevens.",
            "Dit is een verborgen bestand (de naam begint met een punt); zulke bestanden worden niet gelezen.",
            "Dit is een hulpbestand van Windows; het bevat geen gegevens.",
            "Dit is een hulpbestand van Windows; het bevat geen gegevens.",
            "Dit is een tijdelijk bestand dat Office maakt zolang een document open staat; het bevat geen gegevens.",
        ]);
    }

    [Fact]
    public void Does_not_follow_links()
    {
        Write("echt/a.txt", "Tekst.");
        Directory.CreateSymbolicLink(PathOf("kring"), folder.FullName);
        File.CreateSymbolicLink(PathOf("buiten.txt"), Path.GetTempPath());
        File.CreateSymbolicLink(PathOf("nergens.txt"), PathOf("bestaat niet"));

        var drops = Read();

        drops.Select(drop => drop.Arrival.Origin).ShouldBe(["buiten.txt", "echt/a.txt", "kring", "nergens.txt"]);
        drops.Count(drop => drop.Reason()?.StartsWith("Dit is een verwijzing", StringComparison.Ordinal) is true).ShouldBe(3);
        drops.Select(drop => drop.Sha256).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
    }

    [Fact]
    public void Tells_of_each_name_that_is_no_text()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux takes any bytes for a name.");
        Write("a.txt", "Tekst.");
        foreach (var octal in new[] { @"\351", @"\350" })
        {
            using var shell = System.Diagnostics.Process.Start("sh", ["-c", $"printf tekst > \"$0/$(printf 'm{octal}.txt')\"", folder.FullName]);
            shell.WaitForExit();
        }

        var drops = Read();

        drops.Select(drop => drop.Arrival.Origin).ShouldBe(["a.txt", "m\uFFFD.txt (onleesbare naam 1)", "m\uFFFD.txt (onleesbare naam 2)"]);
        drops[2].Reason().ShouldBe("De naam hiervan bevat tekens die niet te lezen zijn (de naam is niet in UTF-8 geschreven); daardoor kan het niet worden geopend. Geef het een andere naam en probeer het opnieuw.");
        drops.Select(drop => drop.Sha256).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Fact]
    public void Reads_one_file_at_a_time_and_tells_of_one_that_went_away()
    {
        Write("a.txt", "Tekst.");
        Write("b.txt", "Tekst.");

        using var drops = DropFolder.Read(folder.FullName, IntakeLimits.Default).GetEnumerator();
        drops.MoveNext().ShouldBeTrue();
        File.Delete(PathOf("b.txt"));
        drops.MoveNext().ShouldBeTrue();

        drops.Current.Arrival.Origin.ShouldBe("b.txt");
        drops.Current.Reason().ShouldBe("Dit kan niet worden gelezen: het is intussen verplaatst of verwijderd, of de schijf geeft een fout. Probeer het opnieuw.");
        drops.Current.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void Names_a_large_file_by_its_bytes_without_holding_them()
    {
        Write("groot.csv", "0123456789");

        var drop = DropFolder.Read(folder.FullName, IntakeLimits.Default with { BytesPerFile = 9 }).ShouldHaveSingleItem();

        drop.Sha256.ShouldBe("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882");
        drop.Content.IsEmpty.ShouldBeTrue();
        drop.Reason().ShouldNotBeNull().ShouldStartWith("Dit bestand is te groot om te lezen");
        using var whole = drop.Oversize.ShouldNotBeNull()();
        whole.Length.ShouldBe(10);
    }

    [Fact]
    public void Does_not_take_a_byte_of_two_hundred_megabytes_into_memory()
    {
        using (var sparse = File.Create(PathOf("groot.csv")))
            sparse.SetLength(200_000_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Read().ShouldHaveSingleItem().Reason().ShouldNotBeNull().ShouldContain("(200 MB; de grens is 100 MB)");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    public void Dispose()
    {
        // What has no readable name cannot be deleted by it.
        if (OperatingSystem.IsLinux())
        {
            using var shell = System.Diagnostics.Process.Start("rm", ["-r", folder.FullName]);
            shell.WaitForExit();
        }
        else
        {
            folder.Delete(recursive: true);
        }
    }

    private string PathOf(string path) => Path.Combine(folder.FullName, path);

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    private IReadOnlyList<Drop> Read() => [.. DropFolder.Read(folder.FullName, IntakeLimits.Default)];

    private IEnumerable<string> Origins() => Read().Select(drop => drop.Arrival.Origin);
}
