using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>What the gate keeps back stays out of the whole pack, is listed with its place, and comes in only when two people say so.</summary>
public sealed class NothingLeavesThatShouldNot
{
    private const string Number = "123456782";

    private static readonly Given Planted = Given.Nothing.With(
        Delivered.Prt("drenthe.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Plekken", Ask.Decision, $"Het gaat om {Number}, mail j.jansen@gmail.com.", $"Help {Number}."),
        Delivered.Minutes("verslag.docx").Commitment(2, "BZK", $"BZK zoekt uit wat er met {Number} gebeurde."));

    [Fact]
    public void It_is_in_no_text_of_the_pack()
    {
        var pack = Planted.Pack();

        Everything(pack).ShouldNotContain(Number);
        Everything(pack).ShouldNotContain("jansen@");
        pack.Signals.Single().Text.ShouldBe("Het gaat om [burgerservicenummer weggelaten], mail [e-mailadres weggelaten].");
    }

    [Fact]
    public void Each_place_is_named_and_keeps_the_pack_back()
    {
        var held = Planted.Pack().Held;

        held.Select(item => $"{item.Rule} | {item.Where}").ShouldBe(
        [
            "citizenServiceNumber | drenthe.eml, regel 2, kolom Waarde, gevraagd besluit",
            "citizenServiceNumber | drenthe.eml, regel 2, kolom Waarde, signaal",
            "privateEmail | drenthe.eml, regel 2, kolom Waarde, signaal",
            "citizenServiceNumber | verslag.docx, regel 2, kolom Waarde, verslag",
        ]);
        held.ShouldAllBe(item => item.KeepsBack && !item.Released);
        Planted.Text().ShouldContain("4 gegevens die niet naar buiten mogen, zijn weggelaten; het secretariaat moet daarover besluiten, zie hoofdstuk 7.");
    }

    [Fact]
    public void One_person_cannot_release_it()
    {
        var item = Planted.Pack().Held[1];
        var pack = Released(Planted, item.Id, "Anna").Pack();

        Everything(pack).ShouldNotContain(Number);
        pack.Held.Single(one => one.Id == item.Id).Decision.ShouldBe("Anna wil dit vrijgeven, want het is een zaaknummer; een tweede persoon moet dat bevestigen");
    }

    [Fact]
    public void The_same_person_twice_is_one_person() =>
        Everything(Released(Released(Planted, Planted.Pack().Held[1].Id, "Anna"), Planted.Pack().Held[1].Id, "anna").Pack()).ShouldNotContain(Number);

    [Fact]
    public void A_second_person_releases_it_and_the_list_says_who_and_why()
    {
        var item = Planted.Pack().Held[1];
        var pack = Released(Released(Planted, item.Id, "Anna"), item.Id, "Bram").Pack();

        pack.Signals.Single().Text.ShouldBe($"Het gaat om {Number}, mail [e-mailadres weggelaten].");
        pack.Signals.Single().AskedDecision.ShouldBe("Help [burgerservicenummer weggelaten].");
        pack.Signals.Single().Id.ShouldBe(Planted.Pack().Signals.Single().Id);
        Plain.Text(pack).ShouldContain("Vrijgegeven door Anna en Bram, want het is een zaaknummer.");
    }

    [Fact]
    public void What_stays_away_by_decision_keeps_the_pack_back_no_longer()
    {
        var given = Planted.Pack().Held.Aggregate(Planted, (one, item) => one.Ruled(RulingKind.Withdraw, item.Id, "het hoort hier niet"));

        given.Pack().Held.ShouldAllBe(item => !item.KeepsBack && !item.Released);
        Everything(given.Pack()).ShouldNotContain(Number);
    }

    [Fact]
    public void What_was_left_out_since_must_be_released_by_two_again()
    {
        var id = Planted.Pack().Held[1].Id;
        var once = Released(Planted, id, "Anna");
        var left = once with { Rulings = [.. once.Rulings, new(RulingKind.Withdraw, id, "Bram", Given.Moment("2023-07-12T10:00:30+02:00"), "toch niet")] };

        Everything(Released(left, id, "Carla").Pack()).ShouldNotContain(Number);
        Everything(Released(Released(left, id, "Carla"), id, "Anna").Pack()).ShouldContain(Number);
    }

    [Theory]
    [InlineData("Blad1!4:4 (verborgen rij)")]
    [InlineData("Blad1!C:C (verborgen kolom)")]
    [InlineData("Blad2 (verborgen)")]
    public void Hidden_content_is_told_and_not_shown(string location)
    {
        var pack = Given.Nothing.With(Delivered.Coa("cijfers.xlsx").Refusal(location, "Dit is verborgen.")).Pack();

        pack.Refusals.Single().Found.ShouldBe("verborgen inhoud, niet opgenomen");
        pack.Held.Select(item => $"{item.Rule} | {item.Where} | {item.KeepsBack}").ShouldBe([$"concealedContent | cijfers.xlsx, {location} | False"]);
    }

    [Fact]
    public void A_clean_pack_is_not_kept_back() => WholePack.Given.Pack().Held.ShouldAllBe(item => !item.KeepsBack);

    private static Given Released(Given given, string id, string by) => given with
    {
        Rulings = [.. given.Rulings, new(RulingKind.Release, id, by, Given.Moment("2023-07-12T10:00:00+02:00").AddMinutes(given.Rulings.Count), "het is een zaaknummer")],
    };

    private static string Everything(BriefingPack pack) => Plain.Text(pack) + System.Text.Encoding.UTF8.GetString(LrtIntegration.Render.PackJson.Render(pack).Content);
}
