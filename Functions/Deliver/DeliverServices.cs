namespace LrtIntegration.Deliver;

/// <summary>What sends and remembers, over the settings.</summary>
internal static class DeliverServices
{
    public static IServiceCollection AddDeliver(this IServiceCollection services, DeliverySettings settings, TeamsSettings teams) => services
        .AddSingleton(settings)
        .AddSingleton(teams)
        .AddSingleton<Receipts>()
        .AddSingleton<Mailings>()
        .AddSingleton<WeeklyReaders>()
        .AddSingleton<Outbox>()
        .AddSingleton<Post>()
        .AddSingleton<Letters>()
        .AddSingleton<KeptLetters>()
        .AddSingleton<ReturnReport>()
        .AddSingleton<ReminderReport>()
        .AddSingleton<SecretariatDesk>()
        .AddSingleton<TeamsWorkflow>();
}
