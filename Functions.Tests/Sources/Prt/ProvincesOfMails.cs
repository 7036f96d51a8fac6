using LrtIntegration.Sources.Prt;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class ProvincesOfMails
{
    private const string Forwarded = "Van: Regietafel <prt@limburg.example>\nVerzonden: maandag 3 juli 2023\nOnderwerp: Opvang\n\n";

    [Theory]
    [InlineData("prt@drenthe.example", "FW: Signaal PRT Zeeland", Forwarded + "De PRT Utrecht meldt dat het vol is.", "PV22")]
    [InlineData("jan@rijk.example", "FW: Signaal PRT Zeeland", Forwarded + "De PRT Utrecht meldt dat het vol is.", "PV31")]
    [InlineData("jan@rijk.example", "Signaal PRT Zeeland", "De PRT Utrecht meldt dat het vol is.", "PV29")]
    [InlineData("jan@rijk.example", "Signaal", "De PRT Utrecht meldt dat het vol is.", "PV26")]
    public void AreThoseOfTheSenderThenOfTheSubjectThenOfTheText(string sender, string subject, string body, string code) =>
        Signals.Of(Drops.Mail(body, sender, subject)).ShouldHaveSingleItem().Province.Code.ShouldBe(code);

    [Theory]
    [InlineData("jan@drenthe.example", "Vergunningen", "Zie onder.")]
    [InlineData("prt@drenthe.example", "Signaal PRT Drenthe", "Met vriendelijke groet,\nJ. Jansen")]
    public void MakeNoSignalWithoutATableAndATextOfTheirOwn(string sender, string subject, string body) =>
        new PrtSource().Recognises(Drops.Mail(body, sender, subject)).ShouldBeFalse();

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void MakeASignalWhereTheTextIsTooLongToPointToAnAttachmentOnly(int length, int signals) =>
        Signals.Of(Drops.Mail("Bijgaand het signaal".PadRight(length, 'l'), "prt@drenthe.example", "Signaal")).Count.ShouldBe(signals);
}
