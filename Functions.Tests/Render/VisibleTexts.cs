using System.Xml;
using CsCheck;
using LrtIntegration.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>Letters that no document can hold do not vanish: they stand there as �.</summary>
public sealed class VisibleTexts
{
    [Theory]
    [InlineData("Súdwest-Fryslân € 35.000", "Súdwest-Fryslân € 35.000")]
    [InlineData("nul\0 en bel\a", "nul� en bel�")]
    [InlineData("👩‍👧 en 𝒳", "👩‍👧 en 𝒳")]
    [InlineData("om\u202ekeer", "om�keer")]
    [InlineData("een\r\ntwee\rdrie\nvier\tvijf", "een\ntwee\ndrie\nvier\tvijf")]
    public void OfAText(string text, string visible) => VisibleText.Of(text).ShouldBe(visible);

    [Fact]
    public void OfHalfACharacter()
    {
        VisibleText.Of("half \ud83d teken").ShouldBe("half � teken");
        VisibleText.Of("\udc00\ud800").ShouldBe("��");
    }

    [Fact]
    public void WhateverComesInXmlCanHoldWhatGoesOut() =>
        Gen.Char.Array.Select(letters => new string(letters)).Sample(text => XmlConvert.VerifyXmlChars(VisibleText.Of(text)) is not null);

    [Theory]
    [InlineData("شكرا", true)]
    [InlineData("1. תודה", true)]
    [InlineData("Dank, شكرا", false)]
    [InlineData("", false)]
    public void KnowsWhichTextsStartAtTheRight(string text, bool expected) => VisibleText.IsRightToLeft(text).ShouldBe(expected);
}
