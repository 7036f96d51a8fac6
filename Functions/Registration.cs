using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Graph;
using LrtIntegration.Intake;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using LrtIntegration.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace LrtIntegration;

/// <summary>The program put together over one store.</summary>
internal static class Registration
{
    public static ServiceProvider Over(IStore store)
    {
        var services = new ServiceCollection().AddProgram(store);
        services.TryAddSingleton(Clock.System);
        services.TryAddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>The same with what sends a proof. Throws <see cref="InvalidDataException"/> with a Dutch sentence where a setting is wrong.</summary>
    public static ServiceProvider ForProofs(IStore store, IConfiguration configuration, TimeProvider clock)
    {
        var graph = configuration.GetSection(GraphSettings.Section).Get<GraphSettings>() ?? new GraphSettings();
        if (graph.Objection is { } objection)
            throw new InvalidDataException(objection);
        var services = new ServiceCollection()
            .AddProgram(store)
            .AddGraph(graph)
            .AddDeliver(DeliverySettings.Bind(configuration), new TeamsSettings())
            .AddSingleton(clock)
            .AddSingleton<ProofRound>();
        services.TryAddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public static IServiceCollection AddProgram(this IServiceCollection services, IStore store) => services
        .AddTelemetry()
        .AddIntake()
        .AddSources()
        .AddDossier(store)
        .AddRender()
        .AddSingleton<Collection>()
        .AddSingleton<ReleaseRound>()
        .AddSingleton<Briefing>();
}
