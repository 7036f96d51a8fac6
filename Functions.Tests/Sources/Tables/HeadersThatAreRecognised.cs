using LrtIntegration.Intake;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class HeadersThatAreRecognised
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void Stand_among_the_first_fifty_rows(int rowsBefore, bool recognised) =>
        IsRecognised(Drops.Csv(string.Concat(Enumerable.Repeat("weekcijfers\n", rowsBefore)) + CoaFile.Header)).ShouldBe(recognised);

    [Fact]
    public void Stand_in_a_file_that_can_be_a_table() =>
        IsRecognised(Drops.Csv(CoaFile.Header) with { Format = DropFormat.Document }).ShouldBeFalse();

    [Fact]
    public void Do_not_stand_in_an_empty_file() => IsRecognised(Drops.Csv("")).ShouldBeFalse();

    [Fact]
    public void May_have_one_column() =>
        Recognition.HasHeader(Drops.Csv("Peildatum\n"), CoaColumns.All, header => header.Has(CoaColumns.ReferenceDate)).ShouldBeTrue();

    [Theory]
    [InlineData("Peildatum", true)]
    [InlineData("Stand per", true)]
    [InlineData("weekcijfers", false)]
    public void Have_names_that_the_source_knows(string text, bool known) => CoaColumns.All.Knows(text).ShouldBe(known);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Have_at_most_two_hundred_characters(int length, bool known) =>
        CoaColumns.All.Knows("Waarde (" + new string('x', length - 9) + ")").ShouldBe(known);

    private static bool IsRecognised(Drop drop) => Recognition.HasHeader(drop, CoaColumns.All, CoaColumns.IsHeader);
}
