using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class MailsAsTheyComeIn
{
    private const string Headers = "From: PRT Drenthe <prt@drenthe.example>\r\nTo: lrt@rijk.example\r\nDate: Mon, 3 Jul 2023 09:12:00 +0200\r\nSubject: Signaal\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void PlainText() =>
        OnlySignalIn("Content-Type: text/plain; charset=utf-8\r\n\r\nProvincie: Drenthe\r\nOnderwerp: Amv\r\nSignaal: Te weinig plekken.\r\n").Text.ShouldBe("Te weinig plekken.");

    [Fact]
    public void ATableInHtml()
    {
        var signal = OnlySignalIn("Content-Type: text/html; charset=utf-8\r\n\r\n<p>Beste collega,</p><table><tr><td><b>Provincie</b></td><td>Drenthe</td></tr><tr><td>Onderwerp</td><td>Amv</td></tr><tr><td>Signaal</td><td>Te weinig plekken.</td></tr><tr><td>Gevraagd besluit</td><td>Meer plekken.</td></tr></table><p>Met vriendelijke groet,<br>J. Jansen</p>\r\n");

        signal.Text.ShouldBe("Te weinig plekken.");
        signal.Ask.ShouldBe(Ask.Decision);
        signal.Date.ShouldBe(new DateOnly(2023, 7, 3));
    }

    [Fact]
    public void LabelsInBoldInHtml() =>
        OnlySignalIn("Content-Type: text/html; charset=utf-8\r\n\r\n<div><b>Provincie:</b> Drenthe</div><div><b>Onderwerp:</b> Amv</div><div><b>Signaal</b>: Te weinig<br>plekken.</div>\r\n").Text.ShouldBe("Te weinig plekken.");

    private static Signal OnlySignalIn(string body) =>
        Signals.Of(Wire.UnpackText(Headers + body).Single(drop => drop.Format == DropFormat.Text)).ShouldHaveSingleItem();
}
