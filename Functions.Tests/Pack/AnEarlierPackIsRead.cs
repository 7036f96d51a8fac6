using System.Text;
using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class AnEarlierPackIsRead
{
    [Fact]
    public void WhatWasWrittenIsReadBackToTheByte()
    {
        Again(SamplePack.Whole).ShouldBe(Written(SamplePack.Whole));
        Again(SamplePack.Empty).ShouldBe(Written(SamplePack.Empty));
        Again(WholePack.Given.Pack()).ShouldBe(Written(WholePack.Given.Pack()));
    }

    [Fact]
    public void WhatAnOlderPackDoesNotHaveIsEmpty()
    {
        var pack = Read("""{"packId":"a","meeting":{"date":"2023-05-23","extra":1},"version":1,"figures":[{"id":"fig-1","value":null,"mark":"secret"}]}""");

        pack.Figures.Single().Mark.ShouldBe(Mark.Secret);
        pack.Grants.Applications.ShouldBeEmpty();
        pack.Changes.ShouldBeEmpty();
        pack.Document.Sections.ShouldBeEmpty();
        PackJson.Render(pack).Content.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void EachPartThatItDoesNotHaveIsEmptyAndTheOthersStay()
    {
        var whole = JsonNode.Parse(PackJson.Render(WholePack.Given.Pack()).Content)!.AsObject();
        var parts = whole.Where(part => part.Value is JsonArray or JsonObject { Count: > 0 } && part.Key is not ("meeting" or "grants")).Select(part => part.Key).ToList();

        parts.Count.ShouldBeGreaterThan(10);
        foreach (var part in parts)
        {
            var without = whole.DeepClone().AsObject();
            without.Remove(part);
            var again = JsonNode.Parse(Written(Read(without.ToJsonString())))!.AsObject();

            again.Where(other => other.Key != part).Select(other => other.Value?.ToJsonString()).ShouldBe(whole.Where(other => other.Key != part).Select(other => other.Value?.ToJsonString()), part);
            (whole[part] is JsonArray ? again[part] is JsonArray { Count: 0 } : again[part] is null).ShouldBeTrue(part);
        }
    }

    [Fact]
    public void GrantsWithoutTheirPartsAreEmpty()
    {
        var grants = Read("""{"packId":"a","meeting":{"date":"2023-05-23"},"version":1,"grants":{}}""").Grants;

        grants.Applications.ShouldBeEmpty();
        grants.ByStatus.ShouldBeEmpty();
    }

    [Fact]
    public void WhyACommitmentLeftTheListStays()
    {
        var given = Given.Nothing.With(Delivered.Minutes("verslag.docx")
            .Commitment(6, "BZK", "BZK stuurt een menukaart voor gemeenten.")
            .Commitment(6, "BZK", "BZK stuurt gemeenten een menukaart.")
            .Commitment(7, "COA", "Het COA komt terug op de cijfers."));
        var ids = given.Pack().Commitments.Select(commitment => commitment.Id).ToList();
        var pack = given.Ruled(RulingKind.Merge, ids[1], to: ids[0], reason: "hetzelfde").Ruled(RulingKind.Close, ids[2], evidence: "brief van 3 juli").Pack();

        PackReader.Read(PackJson.Render(pack).Content).Commitments.Select(commitment => (commitment.MergedInto, commitment.LeftBecause))
            .ShouldBe(pack.Commitments.Select(commitment => (commitment.MergedInto, commitment.LeftBecause)));
        pack.Commitments.Select(commitment => commitment.MergedInto).ShouldBe(["", ids[0], ""]);
        pack.Commitments[2].LeftBecause.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("commitments", "formerOwners", "similarTo", "mergedInto", "leftBecause")]
    [InlineData("signals", "targetGroup", "municipalities", "alreadyDone")]
    public void WhatALineOfAnOlderPackDoesNotHaveIsEmpty(string part, params string[] fields)
    {
        var whole = JsonNode.Parse(PackJson.Render(WholePack.Given.Pack()).Content)!.AsObject();
        var lines = whole[part]!.AsArray();
        lines.Count.ShouldBeGreaterThan(0);
        foreach (var field in fields)
        {
            foreach (var line in lines) line!.AsObject().Remove(field);
        }

        var again = JsonNode.Parse(Written(Read(whole.ToJsonString())))![part]!.AsArray();

        again.Count.ShouldBe(lines.Count);
        foreach (var field in fields)
            again.ShouldAllBe(line => line![field] is JsonArray || line[field]!.GetValue<string>() == "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"packId":"a","meeting":{"date":"2023-05-23"},"figures":[{"mark":"geheim"}]}""")]
    public void WhatIsNoPackIsToldInDutch(string json) =>
        Should.Throw<InvalidDataException>(() => Read(json)).Message.ShouldStartWith("Een eerder stuk is niet te lezen");

    private static BriefingPack Read(string json) => PackReader.Read(Encoding.UTF8.GetBytes(json));

    private static string Again(BriefingPack pack) => Written(PackReader.Read(PackJson.Render(pack).Content));

    private static string Written(BriefingPack pack) => Encoding.UTF8.GetString(PackJson.Render(pack).Content);
}
