using System.Text.Json;

namespace LrtIntegration.Hosting;

/// <summary>The answer that ends a call. The host waits for ever on a 2xx without a body, so this is never empty.</summary>
internal static class InvocationAnswer
{
    private static readonly byte[] Done = JsonSerializer.SerializeToUtf8Bytes(
        new AnswerBody(new Dictionary<string, string>(StringComparer.Ordinal), [], null), HostingJson.Default.AnswerBody);

    /// <param name="failure">Null where the call did what it should.</param>
    public static IResult To(string? failure) => failure is null
        ? Results.Bytes(Done, "application/json")
        : Results.Text(failure, "text/plain", statusCode: StatusCodes.Status500InternalServerError);
}

/// <summary>The shape that the host reads: outputs by binding (none here, what is written goes through the storage client), log lines, return value.</summary>
internal sealed record AnswerBody(IReadOnlyDictionary<string, string> Outputs, IReadOnlyList<string> Logs, string? ReturnValue);
