using System.Xml.Linq;
using LrtIntegration.Render.Html;

namespace LrtIntegration.Console;

/// <summary>A page as an answer: never kept by anyone, and nothing in it that does not come from here.</summary>
internal sealed record HtmlPage(int Status, XElement Html) : IResult
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var page = Markup.ToPage(Html);
        response.ContentLength = page.Length;
        await response.BodyWriter.WriteAsync(page, httpContext.RequestAborted);
    }
}
