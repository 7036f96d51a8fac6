using LrtIntegration.Hosting;
using LrtIntegration.Triggers.CollectDrop;
using LrtIntegration.Triggers.CollectMailbox;
using LrtIntegration.Triggers.CompilePack;
using LrtIntegration.Triggers.Console;
using LrtIntegration.Triggers.Describe;
using LrtIntegration.Triggers.Health;
using LrtIntegration.Triggers.NotifyMembers;
using LrtIntegration.Triggers.Poison;
using LrtIntegration.Triggers.ReadPack;
using LrtIntegration.Triggers.RebuildPack;
using LrtIntegration.Triggers.Rule;
using LrtIntegration.Triggers.SendBriefing;
using LrtIntegration.Triggers.SweepDrops;

namespace LrtIntegration.Triggers;

/// <summary>The table of functions: each has a folder with its function.json, and its address here.</summary>
internal static class FunctionTable
{
    public static void MapFunctions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", context => context.Response.WriteAsync("LRT Integration\n"));
        routes.MapQueue<CollectDropFunction>("CollectDrop");
        routes.MapQueue<CompilePackFunction>("CompilePack");
        routes.MapTimer<SweepDropsFunction>("SweepDrops");
        routes.MapTimer<SendBriefingFunction>("SendBriefing");
        routes.MapQueue<NotifyMembersFunction>("NotifyMembers");
        routes.MapTimer<CollectMailboxFunction>("CollectMailbox");
        routes.MapRebuildPack();
        routes.MapReadPack();
        routes.MapRule();
        routes.MapPoison();
        routes.MapHealth();
        routes.MapDescribe();
        routes.MapConsole();
    }

    public static IServiceCollection AddFunctions(this IServiceCollection services) => services
        .AddSingleton<CollectDropFunction>()
        .AddSingleton<CompilePackFunction>()
        .AddSingleton<NotifyMembersFunction>()
        .AddSingleton<SendBriefingFunction>()
        .AddSingleton<SweepDropsFunction>()
        .AddSingleton<CollectMailboxFunction>();
}
