using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Infra;

/// <summary>The templates build and lint without a word, and so do the parameters of every environment.</summary>
public sealed class TemplatesCompile
{
    [Theory]
    [InlineData("build", "main.bicep", "--stdout")]
    [InlineData("lint", "main.bicep")]
    [InlineData("build-params", "main.test.bicepparam", "--stdout")]
    [InlineData("build-params", "main.acc.bicepparam", "--stdout")]
    [InlineData("build-params", "main.prod.bicepparam", "--stdout")]
    public async Task Without_a_warning(params string[] arguments)
    {
        var answer = await Bicep.RunAsync(arguments);

        answer.Error.ShouldBeEmpty();
        answer.ExitCode.ShouldBe(0);
    }
}
