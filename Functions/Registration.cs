using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace LrtIntegration;

/// <summary>The program put together over one store.</summary>
internal static class Registration
{
    public static ServiceProvider Over(IStore store)
    {
        var services = new ServiceCollection().AddProgram(store);
        services.TryAddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public static IServiceCollection AddProgram(this IServiceCollection services, IStore store) => services
        .AddIntake()
        .AddSources()
        .AddDossier(store)
        .AddRender()
        .AddSingleton<Collection>()
        .AddSingleton<ReleaseRound>()
        .AddSingleton<Briefing>();
}
