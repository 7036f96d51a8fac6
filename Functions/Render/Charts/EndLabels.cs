namespace LrtIntegration.Render.Charts;

/// <summary>The heights at which labels stand beside the ends of their lines: as near as can be, and never over each other.</summary>
internal static class EndLabels
{
    /// <summary>The centre of each label, in the order of <paramref name="wanted"/>.</summary>
    /// <param name="heights">The height of each label, its white space included.</param>
    public static double[] Place(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        var placed = wanted.ToArray();
        var order = Enumerable.Range(0, placed.Length).OrderBy(i => wanted[i]).ThenBy(i => i).ToArray();

        var ceiling = top;
        foreach (var i in order)
        {
            placed[i] = Math.Max(placed[i], ceiling + (heights[i] / 2));
            ceiling = placed[i] + (heights[i] / 2);
        }

        var floor = bottom;
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], floor - (heights[i] / 2));
            floor = placed[i] - (heights[i] / 2);
        }

        return placed;
    }
}
