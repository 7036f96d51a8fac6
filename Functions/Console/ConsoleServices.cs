using LrtIntegration.Console.Forms;
using LrtIntegration.Console.Pages;

namespace LrtIntegration.Console;

/// <summary>The console of the secretariat: its pages in the order of the menu, and what its forms do.</summary>
internal static class ConsoleServices
{
    public static IServiceCollection AddConsole(this IServiceCollection services, ConsoleAccess access) => services
        .AddSingleton(access)
        .AddSingleton<StandingReader>()
        .AddSingleton<ConsoleDesk>()
        .AddSingleton<RulingCounter>()
        .AddSingleton<RebuildCounter>()
        .AddSingleton<ProgressPage>()
        .AddSingleton<ReturnList>()
        .AddSingleton<ConsolePage, OverviewPage>()
        .AddSingleton<ConsolePage, BriefingsPage>()
        .AddSingleton<ConsolePage, DeliveriesPage>()
        .AddSingleton<ConsolePage, RefusalsPage>()
        .AddSingleton<ConsolePage, SetAsidePage>()
        .AddSingleton<ConsolePage, GatePage>()
        .AddSingleton<ConsolePage, MinutesPage>()
        .AddSingleton<ConsolePage, CommitmentsPage>()
        .AddSingleton<ConsolePage, SignalsPage>()
        .AddSingleton<ConsolePage, AttentionPage>()
        .AddSingleton<ConsolePage, SentPage>()
        .AddSingleton<ConsolePage, FaultsPage>();
}
