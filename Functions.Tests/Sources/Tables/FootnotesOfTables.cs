using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class FootnotesOfTables
{
    [Theory]
    [InlineData("Bron: COA")]
    [InlineData("*voorlopig")]
    [InlineData("Voorlopige cijfers;;;;;;;;;")]
    public void Are_told_and_not_refused(string line)
    {
        var reading = CoaFile.Read("3-7-2023;land;;;bezetting;;;5;;", line);

        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.ShouldHaveSingleItem().Text.ShouldContain(line.Trim(';'));
    }

    [Theory]
    [InlineData("Nederland")]
    [InlineData(";;;Ter Apel;;;;;;")]
    [InlineData("3 juli 2023")]
    [InlineData("Ter Apel;gemeente")]
    public void Are_not_rows_that_were_not_finished(string line)
    {
        var reading = CoaFile.Read("3-7-2023;land;;;bezetting;;;5;;", line);

        reading.Refusals.ShouldNotBeEmpty();
        reading.Remarks.ShouldBeEmpty();
    }
}
