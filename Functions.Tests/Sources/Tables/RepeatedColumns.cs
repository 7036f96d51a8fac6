using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class RepeatedColumns
{
    [Theory]
    [InlineData("Peildatum;Peildatum")]
    [InlineData("Datum;Stand per")]
    [InlineData("Peildatum;Datum")]
    public void Are_told_of_and_the_first_one_is_read(string columns)
    {
        var reading = CoaFile.ReadCsv(columns + ";Niveau;Naam;Indicator;Waarde\n3-7-2023;4-8-2023;land;;bezetting;5\n");

        reading.OnlyFigure().ReferenceDate.ShouldBe(new DateOnly(2023, 7, 3));
        reading.Remarks.ShouldHaveSingleItem().Rule.ShouldBe("repeatedColumns");
    }

    [Theory]
    [InlineData(120, 120)]
    [InlineData(121, 121)]
    [InlineData(200, 121)]
    public void Are_told_of_in_a_readable_length(int length, int told) => Findings.Readable(new string('x', length)).Length.ShouldBe(told);
}
