using System.Net;
using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class RulingsAreRecorded
{
    [Fact]
    public async Task A_ruling_is_kept_with_who_and_when_and_the_next_pack_follows_it()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Annet de Vries");
        await program.CollectAsync();
        await program.RebuildAsync();
        var id = await FigureAsync(program);

        var answer = await program.PostAsync("/api/rulings", $$"""{"kind":"explain","id":"{{id}}","reason":"er ging een locatie dicht"}""");
        var next = await program.RebuildAsync();

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Json.GetProperty("by").GetString().ShouldBe("Annet de Vries");
        answer.Json.GetProperty("at").GetString().ShouldBe("2023-07-14T09:00:00+00:00");
        next.GetProperty("version").GetInt32().ShouldBe(2);
        (await program.GetAsync("/api/packs/2023-07-20/2/pack.json")).Text.ShouldContain("er ging een locatie dicht");
    }

    [Fact]
    public async Task Of_two_that_contradict_the_later_stands_and_both_remain_though_the_clock_was_set_back()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();
        var id = await FigureAsync(program);

        await program.PostAsync("/api/rulings", $$"""{"kind":"explain","id":"{{id}}","reason":"eerste uitleg"}""");
        program.Clock.Now -= TimeSpan.FromHours(1);
        await program.PostAsync("/api/rulings", $$"""{"kind":"explain","id":"{{id}}","reason":"tweede uitleg"}""");
        await program.RebuildAsync();

        var kept = await new RulingLedger(new FolderStore(program.Store)).AllAsync(TestContext.Current.CancellationToken);
        kept.OrderBy(ruling => ruling.At).Select(ruling => ruling.Reason).ShouldBe(["eerste uitleg", "tweede uitleg"]);
        var attention = (await program.GetAsync("/api/packs/2023-07-20/2/pack.json")).Json.GetProperty("attention").EnumerateArray();
        attention.Single(item => item.GetProperty("id").GetString() == id).GetProperty("explanation").GetString()!.ShouldContain("tweede uitleg");
    }

    [Theory]
    [InlineData("""{"kind":"delete","id":"x"}""", 422, "“delete” is geen soort besluit. Kies close, confirm, move, explain, correct, merge, release of withdraw in het veld kind.")]
    [InlineData("""{"kind":"confirm"}""", 422, "Het veld id ontbreekt: waarover gaat het besluit?")]
    [InlineData("""{"kind":"close","id":"x"}""", 422, "Bij close is bewijs nodig: een citaat of het SHA-256 van een document, in het veld evidence.")]
    [InlineData("""{"kind":"move","id":"x","to":"elders"}""", 422, "Bij move moet in het veld to staan waarheen: decision, action, information of unsorted.")]
    [InlineData("""{"kind":"explain","id":"x"}""", 422, "Bij explain is een toelichting nodig in het veld reason.")]
    [InlineData("""{"kind":"explain","id":"x","reason":"a","to":"b"}""", 422, "Het veld to hoort alleen bij move, correct en merge.")]
    [InlineData("""{"kind":"close","id":"x","evidence":"a","field":"owner"}""", 422, "Het veld field hoort alleen bij correct.")]
    [InlineData("""{"kind":"correct","id":"x","field":"age","to":"b"}""", 422, "Bij correct staat in het veld field wat er verbetert (owner, deadline of text), en in het veld to wat het moet zijn.")]
    [InlineData("""{"kind":"correct","id":"x","field":"owner","to":"BZK"}""", 422, "In geen enkele briefing komt bij dit soort besluit “x” voor. Neem het id over uit pack.json.")]
    [InlineData("""{"kind":"merge","id":"x","to":"x"}""", 422, "Bij merge moet in het veld to het id van de andere toezegging staan, die overblijft.")]
    [InlineData("""{"kind":"release","id":"x"}""", 422, "Bij release en withdraw is een reden nodig in het veld reason.")]
    [InlineData("""{"kind":"withdraw","id":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","reason":"a"}""", 422, "Het bewijsstuk ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff staat niet in het dossier.")]
    [InlineData("""{"kind":"release","id":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","reason":"a"}""", 422, "Dit bewijsstuk staat niet in het dossier.")]
    [InlineData("""{"kind":"confirm","id":"x"}""", 422, "In geen enkele briefing komt bij dit soort besluit “x” voor. Neem het id over uit pack.json.")]
    [InlineData("""{"kind":"confirm","id":"x","by":"een ander"}""", 400, "De inhoud is niet te lezen bij $.by. Controleer de namen en de waarden.")]
    [InlineData("{", 400, "De inhoud is niet te lezen bij $. Controleer de namen en de waarden.")]
    public async Task A_ruling_that_means_nothing_is_refused_and_not_kept(string json, int status, string detail)
    {
        await using var program = await DeskProgram.StartAsync();

        var answer = await program.PostAsync("/api/rulings", json);

        ((int)answer.Status).ShouldBe(status);
        answer.Detail.ShouldBe(detail);
        Directory.Exists(Path.Combine(program.Store, "rulings")).ShouldBeFalse();
    }

    [Fact]
    public async Task Another_sort_of_content_or_too_much_of_it_is_refused()
    {
        await using var program = await DeskProgram.StartAsync();

        (await program.PostAsync("/api/rulings", "{}", type: "text/plain")).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        var large = await program.PostAsync("/api/rulings", $$"""{"kind":"explain","id":"x","reason":"{{new string('a', 70_000)}}"}""");
        large.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        large.Detail.ShouldBe("De inhoud is te groot. Stuur ten hoogste 64 KB.");
    }

    private static async Task<string> FigureAsync(DeskProgram program) =>
        (await program.GetAsync("/api/packs/2023-07-20/1/pack.json")).Json.GetProperty("figures")[0].GetProperty("id").GetString()!;
}
