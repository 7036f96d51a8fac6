using System.CommandLine;
using System.Globalization;
using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The verb <c>serve</c>: the HTTP API at a desk, for this machine only, without a Functions host.</summary>
internal sealed class ServeVerb(Screen screen)
{
    private const int DefaultPort = 7071;

    private readonly Option<string?> port = Switches.Port;
    private readonly Option<string?> store = Switches.Store;
    private readonly Option<string?> drops = Switches.DropsToSweep;
    private readonly Option<string?> calendar = Switches.Calendar;

    public Command Command
    {
        get
        {
            var command = new Command("serve", "Geeft de briefings en de knoppen van het secretariaat over HTTP, alleen op deze computer.") { port, store, drops, calendar };
            command.SetAction(RunAsync);
            return command;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var number = Port(parsed.GetValue(port));
        await using var app = WebProgram.Build(Settings(parsed), number, Clock.System);
        await StartAsync(app, number, cancellation);
        screen.Say($"Luistert op {app.Urls.Single()}/api/ (stoppen met Ctrl+C)");
        await app.WaitForShutdownAsync(cancellation);
        return (int)ExitCode.Done;
    }

    private static async Task StartAsync(WebApplication app, int port, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException)
        {
            throw new WrongUseException($"Op poort {port} luistert al een programma. Kies een andere poort met --port.");
        }
    }

    // What is typed goes before the environment; with a store in neither, the dossier is in the folder that collect uses.
    private IConfiguration Settings(ParseResult parsed)
    {
        var environment = WebProgram.Environment();
        var typed = parsed.GetValue(store) ?? (environment.GetSection(StoreSettings.Section).GetChildren().Any() ? null : CollectVerb.DefaultStore);
        var given = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (typed is not null)
            given["Store:Folder"] = typed;
        if (parsed.GetValue(drops) is { } folder)
            given["Drops:Folder"] = folder;
        if (parsed.GetValue(calendar) is { } file)
            given["Calendar:File"] = file;
        return new ConfigurationBuilder().AddConfiguration(environment).AddInMemoryCollection(given).Build();
    }

    private static int Port(string? text) =>
        text is null ? DefaultPort
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue ? number
        : throw new WrongUseException($"\"{text}\" is geen poort. Geef bij --port een getal van 0 tot en met 65535 op.");
}
