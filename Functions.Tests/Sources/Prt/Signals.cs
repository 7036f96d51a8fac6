using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Prt;
using Shouldly;

namespace LrtIntegration.Tests.Sources.Prt;

/// <summary>Reads drops as signals.</summary>
internal static class Signals
{
    public static Reading Read(Drop drop)
    {
        new PrtSource().Recognises(drop).ShouldBeTrue();
        return new PrtSource().Read(drop);
    }

    public static IReadOnlyList<Signal> Of(Drop drop) => [.. Read(drop).Facts.Cast<Signal>()];
}
