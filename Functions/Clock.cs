namespace LrtIntegration;

/// <summary>The one place that names the clock of the machine.</summary>
internal static class Clock
{
#pragma warning disable RS0030 // The registration: everything else is given its clock.
    public static TimeProvider System => TimeProvider.System;
#pragma warning restore RS0030
}
