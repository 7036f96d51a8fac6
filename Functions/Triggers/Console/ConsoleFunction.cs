using LrtIntegration.Console;

namespace LrtIntegration.Triggers.Console;

/// <summary>The secretariat's console, in a browser.</summary>
internal static class ConsoleFunction
{
    public static void MapConsole(this IEndpointRouteBuilder routes) => ConsoleRoutes.Map(routes);
}
