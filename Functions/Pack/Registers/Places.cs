using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>The order of places within one file: line 9 before line 12.</summary>
internal static class Places
{
    public static int Compare(Trace left, Trace right)
    {
        var order = left.Location.Length.CompareTo(right.Location.Length);
        return order == 0 ? string.CompareOrdinal(left.Location, right.Location) : order;
    }
}
