using Azure.Identity;

namespace LrtIntegration.Graph;

/// <summary>The connection to Microsoft Graph, with the program's own identity.</summary>
internal static class GraphServices
{
    public static IServiceCollection AddGraph(this IServiceCollection services, GraphSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(provider => new GraphConnection(settings, provider.GetRequiredService<TimeProvider>(), () => new DefaultAzureCredential()));
}
