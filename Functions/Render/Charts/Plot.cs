namespace LrtIntegration.Render.Charts;

/// <summary>The field in which a line chart draws, in pixels, with the scale of its height.</summary>
internal sealed record Plot(double Left, double Top, double Right, double Bottom, AxisScale Scale)
{
    public double At(double value) => Bottom - ((Bottom - Top) * (value - Scale.Low) / (Scale.High - Scale.Low));
}
