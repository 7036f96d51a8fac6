using System.Text.Json;

namespace LrtIntegration.Api;

/// <summary>An answer that is not kept by anyone: the state of the moment, in JSON.</summary>
internal sealed record JsonAnswer<TBody>(int Status, TBody Body) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.BodyWriter.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Body, ApiFormat.Of<TBody>()), httpContext.RequestAborted);
    }
}
