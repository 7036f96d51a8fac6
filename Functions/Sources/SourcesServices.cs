using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Sources.Prt;

namespace LrtIntegration.Sources;

/// <summary>The sources, in the order in which they are asked: strict forms before free text, so that no table is taken for prose.</summary>
internal static class SourcesServices
{
    public static IServiceCollection AddSources(this IServiceCollection services) => services
        .AddSingleton<ISource, CoaSource>()
        .AddSingleton<ISource, BzkSource>()
        .AddSingleton<ISource, MinutesSource>()
        .AddSingleton<ISource, PrtSource>()
        .AddSingleton<SourceRegister>();
}
