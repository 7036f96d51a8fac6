using System.Text;
using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

public sealed class EvidenceIsFollowed
{
    [Fact]
    public async Task One_id_leads_from_the_mail_to_the_pack()
    {
        await using var office = await Mailroom.OpenAsync();
        var log = CapturedLog.Of(office.Services);
        var mail = Scenarios.Post.Coa();
        office.Receive(mail);
        await office.FetchAsync();
        await office.PackAsync();

        var came = IdOf(mail);
        var csv = IdOf(Scenarios.Post.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.234;personen;");
        var letter = log.Lines.Single(line => line.EndsWith(": Text", StringComparison.Ordinal)).Split(' ')[1];
        var pack = (await office.GetAsync("/api/packs/2023-07-20/1")).GetProperty("packId").GetString();
        log.About(came).ShouldBe(
            [
                $"Evidence {came} received: Mail",
                $"Evidence {letter} unpacked from {came}: Text",
                $"Evidence {csv} unpacked from {came}: Delimited",
                $"Evidence {came} opened: 2 parts",
                $"Evidence {came} used in pack {pack}, version 1",
            ]);
        log.About(csv).ShouldBe(
            [
                $"Evidence {csv} unpacked from {came}: Delimited",
                $"Evidence {csv} read by coa: 1 facts, 0 refusals",
                $"Evidence {csv} used in pack {pack}, version 1",
            ]);
        log.Lines.ShouldContain($"Briefing for 07/20/2023 ended: pack {pack}, version 1 (New), of 3 pieces of evidence", StringComparer.Ordinal);
    }

    private static string IdOf(string text) => Fingerprint.Of(Encoding.UTF8.GetBytes(text))[..12];
}
