using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Render;
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

        pack.Figures.Single().Mark.ShouldBe(LrtIntegration.Sources.Mark.Secret);
        pack.Grants.Applications.ShouldBeEmpty();
        pack.Changes.ShouldBeEmpty();
        pack.Document.Sections.ShouldBeEmpty();
        PackJson.Render(pack).Content.Length.ShouldBeGreaterThan(0);
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
