using LrtIntegration.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class Delimiters
{
    [Theory]
    [InlineData("", ';')]
    [InlineData("weekcijfers", ';')]
    [InlineData("a;b,c\n", ';')]
    [InlineData("a,b", ',')]
    [InlineData("a;b\n\"1,2,3,4\";5\n", ';')]
    [InlineData("Beste allen, hierbij; groet\na\tb\n1\t2\n", '\t')]
    [InlineData("a;b\nx, y, z, w;2\np, q, r;5\n3;4\n", ';')]
    [InlineData("sep=", ';')]
    [InlineData("sep=\na;b\n1;2\n", ';')]
    public void Are_what_most_lines_hold_equally_often(string text, char delimiter) =>
        Delimiter.Of(text).ShouldBe(new Delimiter(delimiter, Declared: false));

    [Theory]
    [InlineData("sep=|")]
    [InlineData("SEP=|\na;b\n")]
    public void May_be_declared(string text) => Delimiter.Of(text).ShouldBe(new Delimiter('|', Declared: true));
}
