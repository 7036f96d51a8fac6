using System.Globalization;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>The middle and the outer ones of some measurements.</summary>
internal static class Medians
{
    public static double Of(IEnumerable<double> values) => Share(values, 0.5);

    /// <summary>The value below which this share of them lies.</summary>
    public static double Share(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    /// <summary>Writes a line to the terminal, numbers as machines write them.</summary>
    public static void Tell(FormattableString line) => System.Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
