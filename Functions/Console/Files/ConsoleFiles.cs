using System.Text;
using LrtIntegration.Api;
using LrtIntegration.Render.Html;

namespace LrtIntegration.Console.Files;

/// <summary>What the pages load beside themselves: the style, the letters, the mark, and the one script.</summary>
internal static class ConsoleFiles
{
    public const string Style = "console.css";
    public const string Script = "voortgang.js";
    public const string Icon = "merk.svg";

    private static readonly Lazy<Tagged> StyleSheet = new(() => Tagged.Bytes(Encoding.UTF8.GetBytes(Stylesheet.Root() + Encoding.UTF8.GetString(Resource(Style))), "text/css; charset=utf-8"));

    /// <summary>Ends with a problem where there is no such file.</summary>
    public static IResult Of(string name) => name switch
    {
        Style => StyleSheet.Value,
        Script => Tagged.Bytes(Resource(Script), "text/javascript; charset=utf-8"),
        Icon => Tagged.Bytes(Resource(Icon), "image/svg+xml"),
        "letter-400.woff2" => Tagged.Bytes(Resource("SourceSans3-Regular.woff2"), "font/woff2"),
        "letter-600.woff2" => Tagged.Bytes(Resource("SourceSans3-SemiBold.woff2"), "font/woff2"),
        _ => throw new ProblemException(Problem.Of(StatusCodes.Status404NotFound)),
    };

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ConsoleFiles).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
