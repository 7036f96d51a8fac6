using System.Diagnostics;
using System.Net;
using LrtIntegration.Hosting;
using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>A folder that asks nobody for a key does not start, unless the platform signs callers in.</summary>
public sealed class WhoMayComeIn(PublishedProgram published) : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task Every_function_asks_for_a_key_that_has_no_guard_of_its_own() =>
        DeclaredAccess.OpenToAll(await published.FolderAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_folder_without_keys_is_not_served_where_nobody_signs_callers_in()
    {
        var failed = await FailedProgram.OfAsync(await OpenedAsync(), $"Store__Folder={temporary.Of("dossier")}");

        failed.ExitCode.ShouldBe(1);
        failed.Error.ShouldBe("Fout: Auth__Platform staat uit, en de functie ReadPack vraagt geen sleutel: zo kan iedereen erbij. Zet Auth__Platform op true, of publiceer met sleutels.\n");
    }

    [Fact]
    public async Task The_platform_may_keep_the_door_instead()
    {
        await using var program = await RunningProgram.StartAsync(await OpenedAsync(), [$"Store__Folder={temporary.Of("dossier")}", "Auth__Platform=true"]);

        (await program.ForwardAsync(HttpMethod.Get, "/api/packs")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    // As dotnet publish -p:HttpAuthLevel=anonymous would make it, for one function.
    private async Task<string> OpenedAsync()
    {
        var folder = temporary.Of("opened");
        using var copy = Process.Start("cp", ["-a", await published.FolderAsync(), folder]);
        await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
        copy.ExitCode.ShouldBe(0);
        var declared = Path.Combine(folder, "ReadPack", "function.json");
        var text = await File.ReadAllTextAsync(declared, TestContext.Current.CancellationToken);
        File.Delete(declared);
        await File.WriteAllTextAsync(declared, text.Replace("\"function\"", "\"anonymous\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        return folder;
    }
}
