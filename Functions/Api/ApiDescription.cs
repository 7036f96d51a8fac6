using System.Reflection;

namespace LrtIntegration.Api;

/// <summary>The API described for machines: OpenAPI 3.1, kept by hand and held to the addresses by a test.</summary>
internal sealed class ApiDescription
{
    private readonly Lazy<Tagged> document = new(() => Tagged.Bytes(Read(), "application/json; charset=utf-8"));

    public Task<IResult> AnswerAsync(Visit visit) => Task.FromResult<IResult>(document.Value);

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("openapi.json")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
