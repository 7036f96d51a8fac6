using LrtIntegration.Sources.Minutes;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class WhatMakesMinutes
{
    [Theory]
    [InlineData(2, true, 1, true)]
    [InlineData(1, true, 3, true)]
    [InlineData(2, false, 3, true)]
    [InlineData(2, true, 0, false)]
    [InlineData(1, true, 2, false)]
    [InlineData(0, true, 3, false)]
    public void AreTwoOfHeadingsAttendanceAndVerbs(int headings, bool hasAttendance, int verbs, bool expected) =>
        new MinutesSource().Recognises(Drops.Text(Minutes(headings, hasAttendance, verbs))).ShouldBe(expected);

    [Theory]
    [InlineData(2, true, 3, true)]
    [InlineData(1, true, 3, false)]
    [InlineData(2, false, 3, false)]
    [InlineData(2, true, 2, false)]
    public void AreAllThreeInTheBodyOfAMail(int headings, bool hasAttendance, int verbs, bool expected) =>
        new MinutesSource().Recognises(Drops.Mail(Minutes(headings, hasAttendance, verbs))).ShouldBe(expected);

    private static string Minutes(int headings, bool hasAttendance, int verbs) =>
        (hasAttendance ? "Dhr. A (JenV), Mevr. B (VNG)\n" : "Verslag van de LRT\n")
        + string.Concat(Enumerable.Range(1, headings).Select(number => $"{number}. OPVANG\n• De cijfers zijn bekend.\n"))
        + string.Concat(Enumerable.Repeat("• VNG vraagt om meer plekken.\n", verbs));
}
