using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Render.Pdf;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

public sealed class TheTypesetterEndsWithItsParent
{
    // As Jering does: Node.js is given a script that requires the typesetter and would run for ever.
    private const string Script = "require('./typesetter.cjs'); console.log(process.pid); setInterval(() => {}, 1000);";

    [Fact]
    public async Task AlsoWhenItsParentIsKilled()
    {
        var cancellation = TestContext.Current.CancellationToken;
        TypesetterFolder.LetNodeRun();
        using var parent = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" -e \"$1\" & wait", TypesetterFolder.Node, Script])
        {
            UseShellExecute = false,
            WorkingDirectory = TypesetterFolder.Place,
            RedirectStandardOutput = true,
        })!;
        using var typesetter = Process.GetProcessById(int.Parse((await parent.StandardOutput.ReadLineAsync(cancellation))!, CultureInfo.InvariantCulture));
        typesetter.HasExited.ShouldBeFalse();

        parent.Kill();

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        await Should.NotThrowAsync(() => typesetter.WaitForExitAsync(patience.Token));
    }
}
