namespace LrtIntegration.Api;

/// <summary>Without a host before it, the program answers this machine only, and no page of another site.</summary>
internal sealed class DeskOnly(RequestDelegate next)
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public Task InvokeAsync(HttpContext context)
    {
        // A name of elsewhere that was pointed at this machine (DNS rebinding).
        if (!Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return new Problem(StatusCodes.Status421MisdirectedRequest, "Verkeerd adres", "Dit programma antwoordt alleen op deze computer, als localhost.").ExecuteAsync(context);
        return IsFromElsewhere(context.Request)
            ? new Problem(StatusCodes.Status403Forbidden, "Niet toegestaan", "Een andere website kan hier niets wijzigen.").ExecuteAsync(context)
            : next(context);
    }

    private static bool IsFromElsewhere(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && request.Headers.Origin is [{ } origin, ..]
        && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
