using System.Text.Json;

namespace LrtIntegration.Api;

/// <summary>What went wrong with a request, in Dutch, as RFC 9457 has it.</summary>
internal sealed record Problem(int Status, string Title, string Detail) : IResult
{
    public static Problem BadRequest(string detail) => new(StatusCodes.Status400BadRequest, "Ongeldig verzoek", detail);

    public static Problem NotFound(string detail) => new(StatusCodes.Status404NotFound, "Niet gevonden", detail);

    public static Problem Unprocessable(string detail) => new(StatusCodes.Status422UnprocessableEntity, "Niet te verwerken", detail);

    public static Problem Failed { get; } = new(
        StatusCodes.Status500InternalServerError, "Mislukt", "Het programma liep vast. Probeer het opnieuw; blijft het misgaan, meld het aan de beheerder.");

    /// <summary>For an answer of the framework that has a status and no words.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => BadRequest("Het verzoek is niet te lezen."),
        StatusCodes.Status404NotFound => NotFound("Dit adres bestaat niet."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Methode niet toegestaan", "Op dit adres kan dit niet. De kop Allow noemt wat wel kan."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Te groot", $"De inhoud is te groot. Stuur ten hoogste {ApiBody.MostKilobytes} KB."),
        StatusCodes.Status415UnsupportedMediaType => new(status, "Soort inhoud onbekend", "Stuur de inhoud als application/json."),
        StatusCodes.Status500InternalServerError => Failed,
        _ => new(status, "Niet gelukt", "Het verzoek kon niet worden uitgevoerd."),
    };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/problem+json";
        httpContext.Response.Headers.CacheControl = "no-store";
        var body = new ProblemBody("about:blank", Title, Status, Detail);
        return httpContext.Response.BodyWriter.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, ApiFormat.Problem), httpContext.RequestAborted).AsTask();
    }
}

/// <summary>Ends the handling of a request with a problem.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem { get; } = problem;
}
