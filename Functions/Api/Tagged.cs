using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace LrtIntegration.Api;

/// <summary>An answer with a strong ETag, the SHA-256 of its bytes; 304 without those bytes where the caller has them.</summary>
internal sealed record Tagged(string Sha256, string ContentType, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync) : IResult
{
    /// <summary>As Content-Disposition has it; null for what is no file.</summary>
    public ContentDispositionHeaderValue? Disposition { get; init; }

    public static Tagged Json<TBody>(TBody body)
    {
        ReadOnlyMemory<byte> content = JsonSerializer.SerializeToUtf8Bytes(body, ApiFormat.Of<TBody>());
        return Bytes(content, "application/json; charset=utf-8");
    }

    public static Tagged Bytes(ReadOnlyMemory<byte> content, string contentType) =>
        new(Convert.ToHexStringLower(SHA256.HashData(content.Span)), contentType, _ => Task.FromResult(content));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = new EntityTagHeaderValue($"\"{Sha256}\"");
        var response = httpContext.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var content = await ReadAsync(httpContext.RequestAborted);
        response.ContentType = ContentType;
        response.ContentLength = content.Length;
        if (Disposition is not null)
            response.Headers.ContentDisposition = Disposition.ToString();
        await response.BodyWriter.WriteAsync(content, httpContext.RequestAborted);
    }
}
