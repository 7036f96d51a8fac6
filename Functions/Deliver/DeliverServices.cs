namespace LrtIntegration.Deliver;

/// <summary>What sends and remembers, over the settings.</summary>
internal static class DeliverServices
{
    public static IServiceCollection AddDeliver(this IServiceCollection services, DeliverySettings settings, TeamsSettings teams) => services
        .AddSingleton(settings)
        .AddSingleton(teams)
        .AddSingleton<Receipts>()
        .AddSingleton<Mailings>()
        .AddSingleton<Outbox>()
        .AddSingleton<Post>()
        .AddSingleton<Letters>()
        .AddSingleton<SecretariatDesk>()
        .AddSingleton<TeamsWorkflow>();
}
