using LrtIntegration.Console;
using LrtIntegration.Dossier;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;

namespace LrtIntegration.Worker;

/// <summary>The program as an isolated worker: the same parts, settings and store; only who calls differs.</summary>
internal static class WorkerProgram
{
    // Any port: that there is a host is what counts.
    private const int PortOfHost = 0;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            var settings = WebSettings.From(WebProgram.Environment());
            if (Keys.Level is AuthorizationLevel.Anonymous && !settings.Access.Platform)
                throw new InvalidDataException("Auth__Platform staat uit, en de functies vragen geen sleutel: zo kan iedereen erbij. Zet Auth__Platform op true, of bouw met sleutels.");
            var builder = FunctionsApplication.CreateBuilder(args);
            builder.ConfigureFunctionsWebApplication();
            builder.Services
                .AddProgram(StoreChoice.Open(settings.Store))
                .AddWeb(settings, Clock.System)
                .AddConsole(ConsoleAccess.Of(settings.Access, PortOfHost))
                .AddSingleton<WorkerCall>()
                .AddSingleton<Addresses>();
            await builder.Build().RunAsync();
            return 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            await System.Console.Error.WriteAsync($"Fout: {failure.Message}\n");
            return 1;
        }
    }
}
