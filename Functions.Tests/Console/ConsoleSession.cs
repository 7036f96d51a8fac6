using System.Net;
using System.Text.RegularExpressions;
using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Commands;
using Xunit;

namespace LrtIntegration.Tests.Console;

/// <summary>Somebody at the console of a program, with cookies and without a browser.</summary>
internal sealed partial class ConsoleSession : IDisposable
{
    public const string Root = "/api/console";

    private readonly HttpClient client;

    public ConsoleSession(DeskProgram program)
    {
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = program.Client.BaseAddress };
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A program whose dossier holds the drops of the samples and one pack for 20 July 2023.</summary>
    public static async Task<DeskProgram> SampleProgramAsync(params string[] settings)
    {
        var program = await DeskProgram.StartAsync(settings);
        await TerminalRun.OfAsync("collect", "--drops", Repository.PathOf("samples/drops"), "--store", program.Store);
        await program.RebuildAsync();
        return program;
    }

    public async Task<Answer> GetAsync(string page, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(page));
        return await SendAsync(request, headers);
    }

    /// <summary>Sends a form as a browser would that saw this page.</summary>
    public async Task<Answer> PostAsync(string seen, string address, params (string Name, string Value)[] fields) =>
        await PostBareAsync(address, [("_bewijs", TokenIn((await GetAsync(seen)).Text)), .. fields]);

    /// <summary>Sends just these fields.</summary>
    public async Task<Answer> PostBareAsync(string address, (string Name, string Value)[] fields, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(address));
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(request, headers);
    }

    public static string TokenIn(string page) => TokenField().Match(page).Groups["token"].Value;

    /// <summary>The ids of the articles of a page, in order.</summary>
    public static IReadOnlyList<string> IdsIn(string page) => [.. Article().Matches(page).Select(match => match.Groups["id"].Value)];

    public void Dispose() => client.Dispose();

    private static string AddressOf(string page) => page.StartsWith('/') ? page : page.Length == 0 || page[0] == '?' ? Root + page : $"{Root}/{page}";

    private async Task<Answer> SendAsync(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var response = await client.SendAsync(request, Token);
        return await Answer.OfAsync(response, Token);
    }

    [GeneratedRegex("name=\"_bewijs\" value=\"(?<token>[0-9a-f]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TokenField();

    [GeneratedRegex("<article id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Article();
}
