using LrtIntegration.Render.Pdf;

namespace LrtIntegration.Render;

/// <summary>What this folder gives to the program.</summary>
internal static class RenderServices
{
    public static IServiceCollection AddRender(this IServiceCollection services) => services
        .AddSingleton(TypesetterSettings.Default)
        .AddSingleton<Typesetter>()
        .AddSingleton<BriefingPdf>()
        .AddSingleton<Documents>();
}
