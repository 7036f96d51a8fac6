using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Mailboxes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

/// <summary>What a sender can write in the headers of a mail, against what only the own mail server can.</summary>
public sealed class ForgedResultsAreNotBelieved
{
    private const string Outside = "X-MS-Exchange-Organization-AuthAs: Anonymous\r\n";
    private const string Pass = "dmarc=pass action=none header.from=coa.nl";

    [Theory]
    [InlineData($"{Outside}Authentication-Results: spf=pass smtp.mailfrom=coa.nl;{Pass}\r\n")]
    [InlineData($"Authentication-Results: {Pass}\r\n{Outside}")]
    [InlineData($"{Outside}AUTHENTICATION-RESULTS: DMARC=PASS action=none header.from=COA.NL\r\n")]
    [InlineData($"x-ms-exchange-organization-authas: anonymous\r\nAuthentication-Results: spf=pass\r\n\tsmtp.mailfrom=coa.nl;\r\n dmarc=pass\r\n header.from=coa.nl\r\n")]
    [InlineData($"{Outside}Authentication-Results: {Pass}\r\nAuthentication-Results: dmarc=fail header.from=coa.nl\r\n")]
    public void What_Exchange_Online_checked_itself_is_believed(string headers) => Judged(headers, MailboxSettings.ExchangeOnline).ShouldBeNull();

    [Theory]
    [InlineData($"Authentication-Results: {Pass}\r\n")]
    [InlineData($"X-MS-Exchange-Organization-AuthAs: Internal\r\nAuthentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}X-MS-Exchange-Organization-AuthAs: Internal\r\nAuthentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}{Outside}Authentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results: mx.boef.example; {Pass}\r\n")]
    [InlineData($"{Outside}Subject: a\r\n Authentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}X-Authentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results-Original: {Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results: spf=pass smtp.mailfrom=coa.nl (\r\nAuthentication-Results: {Pass}\r\n")]
    [InlineData($"Subject: X-MS-Exchange-Organization-AuthAs: Anonymous\r\nAuthentication-Results: {Pass}\r\n")]
    public void What_it_did_not_check_waits(string headers) => Judged(headers, MailboxSettings.ExchangeOnline).ShouldBe(NotChecked);

    [Theory]
    [InlineData($"{Outside}Authentication-Results: dmarc=fail header.from=coa.nl\r\nAuthentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}authentication-results: dmarc=none header.from=coa.nl\r\nAuthentication-Results: {Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results: dmarc=fail header.from=coa.nl;{Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results: {Pass};{Pass}\r\n")]
    [InlineData($"{Outside}Authentication-Results: dmarc=fail ({Pass}) header.from=coa.nl\r\n")]
    [InlineData($"{Outside}Authentication-Results: dmarc=pass header.from=boef.example\r\n")]
    [InlineData($"{Outside}Authentication-Results: dmarc=pass header.from=coa.nl.boef.example\r\n")]
    [InlineData($"{Outside}Authentication-Results: dmarc=pass\r\n")]
    [InlineData($"{Outside}Authentication-Results: spf=pass smtp.mailfrom=coa.nl; dkim=pass header.d=coa.nl\r\n")]
    public void What_it_checked_and_did_not_find_good_waits(string headers) => Judged(headers, MailboxSettings.ExchangeOnline).ShouldBe(NotProven);

    [Theory]
    [InlineData($"Authentication-Results: mx.minjenv.nl; {Pass}\r\n", null)]
    [InlineData($"Authentication-Results: MX.MinJenV.nl 1; {Pass}\r\nAuthentication-Results: mx.boef.example; dmarc=fail\r\n", null)]
    [InlineData($"Authentication-Results:\r\n mx.minjenv.nl;\r\n {Pass}\r\n", null)]
    [InlineData($"Authentication-Results: {Pass}\r\n", NotChecked)]
    [InlineData($"{Outside}Authentication-Results: {Pass}\r\n", NotChecked)]
    [InlineData($"Authentication-Results: mx.minjenv.nl.boef.example; {Pass}\r\n", NotChecked)]
    [InlineData($"Authentication-Results: mx.boef.example; {Pass}\r\nAuthentication-Results: mx.minjenv.nl; {Pass}\r\n", NotChecked)]
    [InlineData($"Authentication-Results: mx.minjenv.nl; dmarc=fail header.from=coa.nl\r\nAuthentication-Results: mx.minjenv.nl; {Pass}\r\n", NotProven)]
    public void A_server_with_a_name_is_believed_by_that_name_at_the_top(string headers, string? reason) => Judged(headers, "mx.minjenv.nl").ShouldBe(reason);

    private const string NotChecked =
        "De eigen mailserver heeft bij deze mail niet vastgelegd dat de afzender is gecontroleerd (DMARC). De mail is bewaard en niet geopend, tot het secretariaat haar vrijgeeft.";

    private const string NotProven =
        "De controle van de afzender (DMARC) is niet geslaagd: deze mail komt misschien niet van wie zij zegt. De mail is bewaard en niet geopend, tot het secretariaat haar vrijgeeft.";

    // Why the mail waits; null where it is opened.
    private static string? Judged(string headers, string server)
    {
        var mail = Encoding.UTF8.GetBytes($"{headers}From: Cijfers <cijfers@coa.nl>\r\nTo: lrt@minjenv.nl\r\n\r\nZie de bijlage.\r\n");
        var drop = new Inspection(IntakeLimits.Default).Inspect(mail, new Arrival("mailboxes/lrt/1.eml", Sender: null, ReceivedAt: null, "mail.eml", Subject: null));
        return (new MailTrust(new MailboxSettings("lrt@minjenv.nl", "inbox", server, [new("coa.nl", "")])).Judge(drop).Handling as Handling.SetAside)?.Reason;
    }
}
