using CsCheck;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class AnyBytes
{
    private static readonly byte[][] Mails = [.. Wire.Names.Select(Wire.Bytes)];

    private static readonly Gen<byte[]> Mutated =
        from mail in Gen.Int[0, Mails.Length - 1]
        from cut in Gen.Int[0, Mails[mail].Length]
        from edits in Gen.Select(Gen.Int[0, Mails[mail].Length - 1], Gen.Byte).Array[0, 12]
        select Mutate(Mails[mail], cut, edits.Select(edit => new KeyValuePair<int, byte>(edit.Item1, edit.Item2)));

    [Fact]
    public void Become_drops_and_never_a_failure() => Gen.Byte.Array[0, 400].Sample(Holds, iter: 500);

    [Fact]
    public void Of_a_damaged_mail_become_drops_and_never_a_failure() => Mutated.Sample(Holds, iter: 500);

    [Fact]
    public void Of_a_damaged_zip_become_drops_and_never_a_failure()
    {
        var zip = Zipped.Of(Zipped.File("a.csv", "a;b;c\n1;2;3\n"), Zipped.File("b.txt", new string('x', 300)));
        var edits = Gen.Select(Gen.Int[0, zip.Length - 1], Gen.Byte).Array[1, 6];

        edits.Sample(made => Holds(Mutate(zip, zip.Length, made.Select(edit => new KeyValuePair<int, byte>(edit.Item1, edit.Item2)))), iter: 500);
    }

    /// <summary>The first drop is what came, whole; each container is followed by as many parts as it says; all again the same the second time.</summary>
    private static void Holds(byte[] content)
    {
        var drops = Wire.Unpack(content);

        drops[0].Content.ToArray().ShouldBe(content);
        drops.Count.ShouldBe(1 + drops.Sum(drop => drop.Handling is Handling.Opened opened ? opened.Parts : 0));
        drops.ShouldAllBe(drop => drop.Reason() == null || drop.Reason()!.EndsWith('.'));
        drops.Select(drop => drop.Sha256 + drop.Arrival).ShouldBe(Wire.Unpack(content).Select(drop => drop.Sha256 + drop.Arrival));
    }

    private static byte[] Mutate(byte[] original, int cut, IEnumerable<KeyValuePair<int, byte>> edits)
    {
        var copy = original.ToArray();
        foreach (var (at, value) in edits)
            copy[at] = value;
        return copy[..cut];
    }
}
