using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Which branches of the instrumented program a run took, and about how often, as AFL counts them.</summary>
internal sealed unsafe class FuzzCoverage
{
    private const int Size = 65_536;

    private readonly byte* counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] known = new byte[Size];

    public FuzzCoverage() => Trace.SharedMem = counts;

    /// <summary>How many places of the map were ever reached.</summary>
    public int Reached => known.Count(bits => bits != 0);

    public void Begin()
    {
        new Span<byte>(counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run since the beginning went where no run was before, or in another order of magnitude of times.</summary>
    public bool IsNew()
    {
        var found = false;
        for (var at = 0; at < Size; at++)
        {
            if (counts[at] == 0)
                continue;
            var bit = (byte)(1 << Magnitude(counts[at]));
            found |= (known[at] & bit) == 0;
            known[at] |= bit;
        }

        return found;
    }

    private static int Magnitude(byte count) => count switch { 1 => 0, 2 => 1, 3 => 2, < 8 => 3, < 16 => 4, < 32 => 5, < 128 => 6, _ => 7 };
}
