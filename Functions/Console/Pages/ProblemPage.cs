using LrtIntegration.Api;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What went wrong, as a page.</summary>
internal static class ProblemPage
{
    private const string SignIn = "/.auth/login/aad?post_login_redirect_uri=" + ConsoleAddress.Root;

    public static IResult Of(Problem problem, ConsoleAccess access)
    {
        var isStranger = problem.Status is StatusCodes.Status401Unauthorized && access.Entrance is Entrance.Platform;
        var way = isStranger ? Tag("a", At("href", SignIn), "Aanmelden") : Tag("a", At("href", ConsoleAddress.Root), "Naar het overzicht");
        return new HtmlPage(problem.Status, Layout.Bare(problem.Title, [Tag("p", Text(problem.Detail)), Tag("p", way)]));
    }
}
