using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>Members know what stood in the mail that they got last, and not in the versions between.</summary>
public sealed class WhatChangedSinceTheLastMail
{
    [Fact]
    public async Task The_first_mail_compares_with_nothing()
    {
        await using var office = await Secretariat.AtAsync("2023-07-03 07:00");
        await office.TickAsync();

        Changes(office).ShouldBe("Dit is de eerste briefing; er is geen eerdere om haar mee te vergelijken.");
    }

    [Fact]
    public async Task The_next_tells_each_change_once_also_those_of_versions_that_were_not_mailed()
    {
        await using var office = await Secretariat.AtAsync("2023-07-03 07:00");
        await office.TickAsync();
        await office.CollectAsync("1.300");
        await MakeAsync(office);
        await office.CollectAsync("signaal.txt", Post.SignalText);
        await MakeAsync(office);
        await office.TickAtAsync("2023-07-10 07:00");

        office.Outbox.To(Secretariat.Anna)[^1].Subject.ShouldContain("(versie 3)");
        Changes(office).ShouldBe(
            "Sinds de briefing die op 3 juli 2023 werd gemaild (versie 1) is dit veranderd. "
            + "- Signaal van PRT Utrecht, Doorstroomlocaties: nieuw, vraagt een besluit. "
            + "- Bezetting, Groningen, 3 juli 2023: van 1.234 personen naar 1.300 personen. Correctie door de afzender (bestand 1.300.csv). "
            + "- Nieuwe bestanden: 1.300.csv en signaal.txt.");

        await office.TickAtAsync("2023-07-17 07:00");
        Changes(office).ShouldBe("Sinds de briefing die op 10 juli 2023 werd gemaild (versie 3) is er niets veranderd.");
    }

    [Fact]
    public async Task For_the_next_meeting_it_tells_what_changed_since_the_last_mail_for_the_one_before()
    {
        await using var office = await Secretariat.AtAsync("2023-07-17 07:00");
        await office.TickAsync();
        await office.CollectAsync("signaal.txt", Post.SignalText);
        await office.TickAtAsync("2023-07-24 07:00");

        Changes(office).ShouldBe(
            "Sinds de briefing die op 17 juli 2023 werd gemaild (voor de vergadering van 20 juli 2023) is dit veranderd. "
            + "- Signaal van PRT Utrecht, Doorstroomlocaties: nieuw, vraagt een besluit. "
            + "- Nieuwe bestanden: signaal.txt.");
    }

    [Fact]
    public async Task The_card_tells_what_the_mail_tells()
    {
        await using var office = await Secretariat.AtAsync("2023-07-03 07:00");
        await office.TickAsync();
        await office.CardAsync(receipt => receipt is { State: ReceiptState.Sent, About: "2023-07-20-v1" });
        await office.CollectAsync("1.300");
        await MakeAsync(office);
        await office.CollectAsync("signaal.txt", Post.SignalText);
        await office.TickAtAsync("2023-07-10 07:00");
        await office.CardAsync(receipt => receipt is { State: ReceiptState.Sent, About: "2023-07-20-v3" });

        var card = office.Teams.Cards[^1].GetRawText();
        card.ShouldContain("Sinds de briefing die op 3 juli 2023 werd gemaild (versie 1) is dit veranderd.");
        card.Split("Signaal van PRT Utrecht").Length.ShouldBe(2);
    }

    // A version that nobody gets by mail.
    private static Task<ShelvedPack> MakeAsync(Secretariat office) => office.Services.GetRequiredService<Briefing>().MakeAsync(
        office.Services.GetRequiredService<MeetingBook>().OrderFor(new DateOnly(2023, 7, 20))!, TestContext.Current.CancellationToken);

    // What the last mail to Anna says under the first heading, in one line.
    private static string Changes(Secretariat office)
    {
        var text = office.Outbox.To(Secretariat.Anna)[^1].Text.ReplaceLineEndings("\n");
        var begin = text.IndexOf("Wat is er veranderd\n-------------------\n", StringComparison.Ordinal) + 40;
        return Shipment.Words(text[begin..text.IndexOf("Wat een besluit vraagt\n", StringComparison.Ordinal)]);
    }
}
