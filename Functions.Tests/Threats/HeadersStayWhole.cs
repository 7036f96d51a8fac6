using LrtIntegration.Render.Returns;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Threats;

/// <summary>Words of a sender in the subject of a mail never begin another header.</summary>
public sealed class HeadersStayWhole
{
    [Theory]
    [InlineData("coa.csv\r\nBcc: iedereen@kwaad.example")]
    [InlineData("coa.csv\nBcc: iedereen@kwaad.example")]
    [InlineData("coa.csv\u2028Bcc: iedereen@kwaad.example\u0000")]
    public void Of_a_return_message_about_a_file_with_such_a_name(string fileName)
    {
        var file = new ReturnCase("s", fileName, "coa@coa.example", ReceivedAt: null, new DateOnly(2023, 7, 20), ReturnForm.Other, 0, [new Refusal("s", fileName, "", "niets", "iets", "Dit is niet te lezen.")]);

        var subject = ReturnMail.Compose(file, "lrt@minjenv.example", content: null).Subject;

        subject.ShouldStartWith("Uw levering voor de LRT");
        subject.Where(character => char.IsControl(character) || character is '\u2028' or '\u2029').ShouldBeEmpty();
    }
}
