using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MailIsADrop
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_and_the_same_mail_as_a_file_give_the_same_evidence_and_the_same_facts()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        mailbox.Receive(Post.Coa());
        await mailbox.CollectAsync();

        var store = new MemoryStore();
        var drop = new Inspection(IntakeLimits.Default).Inspect(Encoding.UTF8.GetBytes(Post.Coa()), new Arrival("drops/coa.eml", null, null, "coa.eml"));
        await Registration.Over(store).GetRequiredService<Collection>().CollectAsync([drop], new Progress<CollectionStep>(), Token);

        (await HeldAsync(mailbox.Store, "evidence/")).ShouldBe(await HeldAsync(store, "evidence/"));
        (await HeldAsync(mailbox.Store, "readings/")).ShouldBe(await HeldAsync(store, "readings/"));
    }

    [Fact]
    public async Task A_mail_over_the_limit_is_kept_whole_and_says_so()
    {
        await using var mailbox = await SecretariatMailbox.OpenAsync();
        var large = Encoding.UTF8.GetBytes(Post.Coa() + new string('x', 100_000_000));
        mailbox.Box.Receive(() => new MemoryStream(large), "Groot", mailbox.Clock.GetUtcNow());

        await mailbox.CollectAsync();

        mailbox.In("Niet verwerkt").ShouldBe(["1 LRT: niet te lezen"]);
        (await mailbox.Store.ReadAsync((await mailbox.PathsAsync("evidence/")).ShouldHaveSingleItem(), Token))!.Content.Length.ShouldBe(large.Length);
        (await mailbox.TextsAsync("arrivals/")).ShouldHaveSingleItem().ShouldContain("\"reason\":\"Dit bestand is te groot om te lezen (100 MB; de grens is 100 MB).\"");
    }

    // A reading bears the mark of the way that its evidence came, which is not the same.
    private static async Task<IReadOnlyList<string>> HeldAsync(IStore store, string prefix)
    {
        var held = new List<string>();
        await foreach (var path in store.ListAsync(prefix, Token))
        {
            var text = Encoding.UTF8.GetString((await store.ReadAsync(path, Token))!.Content.Span);
            held.Add($"{path} {(text.StartsWith("{\"for\":", StringComparison.Ordinal) ? text[text.IndexOf(',', StringComparison.Ordinal)..] : text)}");
        }

        return held;
    }
}
