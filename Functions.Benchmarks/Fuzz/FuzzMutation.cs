using System.Globalization;
using System.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Changes bytes as a fuzzer does: bits, blocks, numbers, words of the format. The same seed gives the same changes.</summary>
internal sealed class FuzzMutation(int seed)
{
    private const int Longest = 400_000;

    private static readonly string[] Numbers = ["0", "-1", "1", "7", "127", "128", "255", "256", "16384", "32767", "65536", "1048577", "2147483647", "2147483648", "4294967296", "9223372036854775808", "1e308", "NaN", "0.5", "99999999999999999999"];

    private readonly Chance chance = new(seed);

    public int Below(int end) => chance.Below(end);

    /// <summary>One to six changes.</summary>
    public byte[] Change(byte[] input, byte[] other, IReadOnlyList<string> words)
    {
        var bytes = new List<byte>(input);
        for (var times = 1 + Below(6); times > 0; times--)
            Once(bytes, other, words);
        return bytes.Count > Longest ? [.. bytes.Take(Longest)] : [.. bytes];
    }

    private void Once(List<byte> bytes, byte[] other, IReadOnlyList<string> words)
    {
        var at = Below(bytes.Count + 1);
        var length = Math.Min(1 + Below(1 << Below(12)), bytes.Count - at);
        switch (Below(11))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)Below(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                Repeat(bytes, at, length);
                break;
            case 4:
                var from = Below(other.Length);
                bytes.InsertRange(at, other.Skip(from).Take(1 + Below(1 << Below(12))));
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                Number(bytes, at);
                break;
            case 7:
                bytes.InsertRange(at, Enumerable.Repeat((byte)Below(256), 1 + Below(1 << Below(12))));
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(words[Below(words.Count)]));
                break;
        }
    }

    private void Repeat(List<byte> bytes, int at, int length)
    {
        var piece = bytes.GetRange(at, length);
        for (var times = 1 + Below(1 << Below(7)); times > 0 && bytes.Count < Longest; times--)
            bytes.InsertRange(at, piece);
    }

    /// <summary>Puts another number in the place of the next one.</summary>
    private void Number(List<byte> bytes, int at)
    {
        var start = bytes.FindIndex(Math.Min(at, bytes.Count), static one => char.IsAsciiDigit((char)one));
        if (start < 0)
            return;
        var end = start;
        while (end < bytes.Count && char.IsAsciiDigit((char)bytes[end]))
            end++;
        bytes.RemoveRange(start, end - start);
        var number = Below(2) == 0 ? Numbers[Below(Numbers.Length)] : Below(int.MaxValue).ToString(CultureInfo.InvariantCulture);
        bytes.InsertRange(start, Encoding.ASCII.GetBytes(number));
    }
}
