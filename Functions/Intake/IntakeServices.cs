namespace LrtIntegration.Intake;

/// <summary>How what comes in is taken apart.</summary>
internal static class IntakeServices
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton(IntakeLimits.Default)
        .AddSingleton<Unpacking>();
}
