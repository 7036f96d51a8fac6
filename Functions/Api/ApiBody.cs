using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LrtIntegration.Api;

/// <summary>The JSON body of a request: small, and what it says it is.</summary>
internal static class ApiBody
{
    public const int MostKilobytes = 64;

    /// <summary>Ends with a problem where the body is not such a thing.</summary>
    public static async Task<TBody> ReadAsync<TBody>(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new ProblemException(Problem.Of(StatusCodes.Status415UnsupportedMediaType));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostKilobytes * 1024;

        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, ApiFormat.Of<TBody>(), context.RequestAborted)
                ?? throw new ProblemException(Problem.BadRequest("De inhoud is leeg."));
        }
        catch (JsonException malformed)
        {
            throw new ProblemException(Problem.BadRequest(malformed.Path is { Length: > 0 } path
                ? $"De inhoud is niet te lezen bij {path}. Controleer de namen en de waarden."
                : "De inhoud is geen geldige JSON."));
        }
    }
}
