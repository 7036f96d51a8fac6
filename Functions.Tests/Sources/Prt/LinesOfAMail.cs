using LrtIntegration.Sources.Prt;
using LrtIntegration.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class LinesOfAMail
{
    private const string Sender = "Van: PRT Zeeland <prt@zeeland.example>";

    [Theory]
    [InlineData("De opvang is vol.")]
    [InlineData("-----Doorgestuurd bericht-----\nVan: PRT Zeeland\n\nDe opvang is vol.")]
    [InlineData("Van: PRT Zeeland\nVerzonden: maandag 3 juli 2023\nDe opvang is vol.")]
    [InlineData("Van: PRT Zeeland\n\nVerzonden: maandag 3 juli 2023\nOnderwerp: Opvang\n\nDe opvang is vol.")]
    [InlineData("Ter info.\n\nVan: PRT Zeeland\nVerzonden: maandag 3 juli 2023\nOnderwerp: Opvang\nDe opvang is vol.")]
    public void AreThoseOfTheMailThatWasPassedOn(string body) =>
        OwnOf(body, "FW: Signaal").ShouldBe("De opvang is vol.");

    [Theory]
    [InlineData(Sender + "\nVerzonden: maandag 3 juli 2023")]
    [InlineData(Sender + "\nVerzonden: maandag 3 juli 2023\nOnderwerp: Signaal")]
    public void AreNoneWhereAnEmptyMailWasPassedOn(string body)
    {
        var mail = Of(body, "FW: Signaal");

        mail.Own.ShouldBeEmpty();
        mail.ForwardedFrom.ShouldBe(Sender);
    }

    [Fact]
    public void BeginBehindTheBlankLineUnderTheHeadersOfTheMailThatWasPassedOn() =>
        OwnOf("Van: PRT Zeeland\nVerzonden: maandag 3 juli 2023\nOnderwerp: Signaal\n\nOnderwerp: Opvang\nProvincie: Zeeland", "FW: Signaal").ShouldBe("Onderwerp: Opvang|Provincie: Zeeland");

    [Fact]
    public void TellOnlyInTheHeadersWhoSentTheMailThatWasPassedOn() =>
        Of($"Ter info.\n\n{Sender}\nVerzonden: maandag 3 juli 2023\nOnderwerp: Signaal\n\nVan: de gemeente Goes\nDe opvang is vol.", "FW: Signaal").ForwardedFrom.ShouldBe(Sender);

    [Theory]
    [InlineData("Beste allen,\nGroet,\nJan\nProvincie: Drenthe\nSignaal: Vol.", "Beste allen,|Provincie: Drenthe|Signaal: Vol.", "Groet,|Jan")]
    [InlineData("Groet,\nJan\nProvincie: Drenthe\nSignaal: Vol.", "Provincie: Drenthe|Signaal: Vol.", "Groet,|Jan")]
    [InlineData("Groet,\nJan", "", "Groet,|Jan")]
    [InlineData("De opvang is vol.", "De opvang is vol.", "")]
    public void GoOnUnderTheSignatureWithALabel(string body, string own, string signature)
    {
        OwnOf(body).ShouldBe(own);
        Joined(Of(body).Signature).ShouldBe(signature);
    }

    [Theory]
    [InlineData("Van: Secretariaat\nAan: PRT\nCc: COA\nOnderwerp: Oud\nBijlagen: geen\nUrgentie: hoog\nVerzonden: maandag", "Nieuw.")]
    [InlineData("Verzonden: maandag\nVan: Secretariaat\nOud.", "Nieuw.|Verzonden: maandag|Van: Secretariaat|Oud.")]
    public void EndWhereTheHeadersOfAnEarlierMailBegin(string earlier, string own) =>
        OwnOf($"Nieuw.\n{earlier}", "RE: Signaal").ShouldBe(own);

    private static string OwnOf(string body, string subject = "") => Joined(Of(body, subject).Own);

    private static string Joined(IEnumerable<TextLine> lines) => string.Join('|', lines.Where(line => !line.IsBlank).Select(line => line.Text));

    private static MailLines Of(string body, string subject = "") =>
        MailLines.Of(new TextDocument([.. body.Split('\n').Select((text, index) => new TextLine(text, $"regel {index + 1}"))]), subject);
}
