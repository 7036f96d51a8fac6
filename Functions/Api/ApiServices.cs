namespace LrtIntegration.Api;

/// <summary>The desks of the API and the door before them.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services, AccessSettings access) => services
        .AddSingleton(access)
        .AddSingleton<Door>()
        .AddSingleton<PackDesk>()
        .AddSingleton<RebuildDesk>()
        .AddSingleton<RulingDesk>()
        .AddSingleton<RulingSubjects>()
        .AddSingleton<RulingGrounds>()
        .AddSingleton<HealthDesk>()
        .AddSingleton<PoisonDesk>()
        .AddSingleton<ApiDescription>();
}
