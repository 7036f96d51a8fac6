using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>What Windows would run is refused by its name, also where it is plain text.</summary>
public sealed class AttachmentIsAProgram
{
    [Theory]
    [InlineData("cijfers.csv.exe", ".exe")]
    [InlineData("Open mij.VBS", ".vbs")]
    [InlineData("cijfers.js", ".js")]
    [InlineData("cijfers.csv.lnk", ".lnk")]
    public async Task It_is_kept_and_not_opened_whatever_is_in_it(string name, string ending)
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa().Replace("coa.csv", name, StringComparison.Ordinal));

        await mailbox.CollectAsync();

        (await mailbox.TextsAsync("arrivals/")).ShouldContain(text => text.Contains($"\"kind\":\"Dangerous\",\"reason\":\"Dit is een programma of script ({ending}); dat wordt om veiligheidsredenen niet geopend.", StringComparison.Ordinal));
        (await mailbox.FiguresAsync()).ShouldBeEmpty();
        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: niets in herkend"]);
    }

    [Fact]
    public async Task The_same_as_a_table_is_read()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa().Replace("coa.csv", "cijfers.exe.csv", StringComparison.Ordinal));

        await mailbox.CollectAsync();

        mailbox.In("Verwerkt").ShouldBe(["1"]);
    }
}
