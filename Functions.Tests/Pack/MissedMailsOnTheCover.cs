using LrtIntegration.Pack;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class MissedMailsOnTheCover
{
    [Theory]
    [InlineData(1, "Van de mails in de gedeelde postvakken staat er 1 niet in het dossier; wat daarin is aangeleverd, ontbreekt in dit stuk.")]
    [InlineData(1200, "Van de mails in de gedeelde postvakken staan er 1.200 niet in het dossier; wat daarin is aangeleverd, ontbreekt in dit stuk.")]
    public void Mails_that_are_not_in_the_dossier_are_told_on_the_cover(int mails, string sentence)
    {
        var pack = PackComposer.Compose(Given.Nothing.Composition with { MissedMails = mails });

        pack.Document.Cover.OfType<Notice>().ShouldContain(notice => notice.Kind == NoticeKind.Warning && string.Concat(notice.Spans.Select(span => span.Text)) == sentence);
        pack.Document.Sections.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_difference_makes_another_pack_and_none_makes_the_same()
    {
        var without = PackComposer.Compose(Given.Nothing.Composition);

        PackComposer.Compose(Given.Nothing.Composition with { MissedMails = 2 }).PackId.ShouldNotBe(without.PackId, StringComparer.Ordinal);
        Plain.Text(without).ShouldNotContain("postvakken");
    }
}
