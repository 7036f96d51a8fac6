using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class RowsAreRefused
{
    private const string Automatic = "Returns__Automatic=true";

    [Fact]
    public async Task The_sender_hears_each_cell_with_what_was_found_and_what_was_expected()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.ReceiveAsync(Shipment.Csv());
        await office.TickAsync();

        var mail = office.Outbox.To(Shipment.Coa).Single();
        mail.Subject.ShouldBe("Uw levering voor de LRT: 1 punt in weekcijfers.csv vraagt verbetering");
        Shipment.Words(mail.Text).ShouldContain("Wat hieronder staat, konden wij niet overnemen. Al het andere in dit bestand is wel overgenomen.");
        Shipment.Words(mail.Text).ShouldContain("- regel 3, kolom Waarde Gevonden: 12.34 Verwacht:");
        Shipment.Words(mail.Text).ShouldContain("opnieuw sturen naar lrt@minjenv.example?");
        mail.Html.ShouldContain("<th scope=\"row\"");
        mail.Attachments.Keys.ShouldBe(["weekcijfers-gemarkeerd.xlsx"]);
        office.Outbox.Sent.ShouldAllBe(other => other == mail || !other.Attachments.ContainsKey("weekcijfers-gemarkeerd.xlsx"));
    }

    [Fact]
    public async Task The_copy_of_a_text_has_the_cell_marked_and_no_formula_in_it()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.ReceiveAsync(Shipment.Csv());
        await office.TickAsync();

        using var sheet = new MarkedSheet(office.Outbox.To(Shipment.Coa).Single().Attachments["weekcijfers-gemarkeerd.xlsx"], "Levering");
        sheet.TextOf("H3").ShouldBe("12.34");
        sheet.Coloured.ShouldBe(["H3"]);
        sheet.Notes["H3"].ShouldContain("Dat kan 1.234 of 12,34 zijn");
        sheet.Drawing.ShouldContain("<x:Row>2</x:Row><x:Column>7</x:Column>");
        sheet.TextOf("K2").ShouldBe("=SOM(A1:A9)");
        sheet.Formulas.ShouldBe(0);
        sheet.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_copy_of_a_workbook_is_the_workbook_with_the_cell_marked()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.ReceiveAsync(Shipment.Workbook());
        await office.TickAsync();

        using var sheet = new MarkedSheet(office.Outbox.To(Shipment.Coa).Single().Attachments["weekcijfers-gemarkeerd.xlsx"], "Cijfers");
        sheet.Coloured.ShouldBe(["H3"]);
        sheet.IsBold("H3").ShouldBeTrue();
        sheet.Notes.Keys.ShouldBe(["A1", "H3"]);
        sheet.Notes["A1"].ShouldBe("eigen opmerking");
        sheet.Notes["H3"].ShouldContain("onbekend?");
        sheet.Formulas.ShouldBe(1);
        sheet.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workbook_with_macros_is_read_without_running_them_and_its_copy_has_none()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.ReceiveAsync(Shipment.WithMacro());
        await office.TickAsync();

        var mail = office.Outbox.To(Shipment.Coa).Single();
        Shipment.Words(mail.Text).ShouldContain("Al het andere in dit bestand is wel overgenomen.");
        using var sheet = new MarkedSheet(mail.Attachments["weekcijfers-gemarkeerd.xlsx"], "Cijfers");
        sheet.Coloured.ShouldBe(["H3"]);
        sheet.HasMacros.ShouldBeFalse();
        sheet.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hidden_row_that_was_not_read_is_shown_and_marked()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.ReceiveAsync(Shipment.Workbook("03-07-2023;provincie;PV22;Drenthe;bezetting;totaal;totaal;900;personen"));
        await office.TickAsync();

        using var sheet = new MarkedSheet(office.Outbox.To(Shipment.Coa).Single().Attachments["weekcijfers-gemarkeerd.xlsx"], "Cijfers");
        sheet.Coloured.ShouldBe(["H3", "A4", "B4", "C4", "D4", "E4", "F4", "G4", "H4", "I4"]);
        sheet.Notes["A4"].ShouldStartWith("Rij 4 van blad ‘Cijfers’ is verborgen en heeft inhoud; de rij is niet gelezen.");
        sheet.HiddenRows.ShouldBeEmpty();
        sheet.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_setting_it_waits_until_the_secretariat_releases_it()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00");
        var file = Shipment.Csv();
        await office.ReceiveAsync(file);
        await office.TickAsync();
        office.Outbox.To(Shipment.Coa).ShouldBeEmpty();
        Shipment.Words(office.Outbox.To(Secretariat.Desk)[^1].Text).ShouldContain("- weekcijfers.csv Afzender: cijfers@minbzk.example Stand: wacht op vrijgave.");

        await office.ReleaseAsync($"return-{file.Sha256[..16]}");
        await office.TickAsync();

        office.Outbox.To(Shipment.Coa).Single().Attachments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_nobody_mailed_has_nobody_to_tell()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", Automatic);
        await office.CollectAsync("12.34");
        await office.TickAsync();

        office.Outbox.Sent.ShouldAllBe(mail => !mail.Subject.StartsWith("Uw levering", StringComparison.Ordinal));
    }
}
