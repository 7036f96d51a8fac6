using System.Text;
using LrtIntegration.Hosting;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Tests.Sources.Coa;
using LrtIntegration.Tests.Sources.Minutes;
using LrtIntegration.Tests.Sources.Tables;
using LrtIntegration.Tests.Sources.Text;
using Moq;
using Shouldly;
using Xunit;
using TableDrops = LrtIntegration.Tests.Sources.Tables.Drops;
using TextDrops = LrtIntegration.Tests.Sources.Text.Drops;

namespace LrtIntegration.Tests.Threats;

/// <summary>One bad file can cost a refusal, never the run: what takes too long, or too much, is refused in words, and the next file is read.</summary>
public sealed class OneBadFileCostsARefusal
{
    private static readonly SourceRegister Register = new([new CoaSource(), new MinutesSource(), new PrtSource()]);

    [Fact]
    public void A_reader_that_never_ends_is_left_behind_and_the_next_file_is_read()
    {
        using var never = new ManualResetEventSlim();
        var stuck = new Mock<ISource>();
        stuck.Setup(source => source.Recognises(It.IsAny<Drop>())).Returns((Drop drop) => drop.Content.Length == 3 && Wait(never));
        var register = new SourceRegister([stuck.Object, new CoaSource()], new ReadingTime(TimeSpan.FromMilliseconds(200)));

        var refused = register.Read(TableDrops.Csv("abc"u8.ToArray()))!.Refusals.Single();
        never.Set();

        refused.Message.ShouldBe("Het lezen van dit bestand kost te veel tijd; er is niets uit overgenomen. Stuur alleen de benodigde gegevens, of deel het bestand op.");
        new SourceRegister([new CoaSource()]).Read(TableDrops.Csv(Encoding.UTF8.GetBytes(CoaFile.Header + "\n3-7-2023;land;;;bezetting;;;5;;\n")))!.Reading!.Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_pdf_that_its_reader_does_not_survive_is_refused_and_the_next_one_is_read()
    {
        var deep = PackedPdf.Of($"BT /F1 9 Tf {new string('[', 1_500_000)} Tj ET", times: 1);

        SourceRegister.UnknownToAll(TextDrops.Of(DropFormat.Pdf, deep, "diep.pdf")).Message.ShouldEndWith(".");
        Register.Read(SeedMinutes.Pdf)!.Reading!.Facts.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_row_of_gigabytes_made_of_one_shared_text_is_refused()
    {
        var row = string.Concat(Enumerable.Repeat("<c t='s'><v>0</v></c>", 16_000));
        var book = new RawWorkbook().SharedStrings($"<si><t>{new string('x', 32_000)}</t></si>").Sheet("Blad1", $"<row r='1'>{row}</row>").ToBytes();

        new CoaSource().Read(TableDrops.Workbook(book)).Refusals.Single().Message
            .ShouldBe("De rij Blad1!1 is te lang om te lezen: zij heeft meer dan 1.000.000 tekens. Stuur alleen de kolommen van het afgesproken formaat.");
    }

    [Fact]
    public void A_value_of_megabytes_within_a_tag_is_refused()
    {
        var book = new RawWorkbook().Sheet("Blad1", $"<row r='1' x='{new string('x', 9_000_000)}'/>").ToBytes();

        new CoaSource().Read(TableDrops.Workbook(book)).Refusals.Single().Message.ShouldStartWith("Het bestand wordt bij het uitpakken buitensporig groot");
    }

    [Fact]
    public void Of_a_file_with_nothing_but_faults_no_more_than_twenty_thousand_are_told()
    {
        var file = CoaFile.Header + "\n" + string.Concat(Enumerable.Repeat("3-7-2023;land;;;bezetting;;;veel;;\n", 30_000));

        var refusals = new CoaSource().Read(TableDrops.Csv(Encoding.UTF8.GetBytes(file))).Refusals;

        refusals.Count.ShouldBe(20_002);
        refusals[^1].Message.ShouldBe("In het bestand zijn meer dan 20.000 rijen of cellen niet te lezen; wat daarna komt, is niet bekeken. Kijk of dit het bedoelde bestand is, herstel het en stuur het nog eens.");
    }

    [Fact]
    public void A_header_without_rows_is_told() =>
        new PrtSource().Read(TableDrops.Csv("Provincie;Datum;Onderwerp;Signaal"u8.ToArray())).Refusals.Single().Message
            .ShouldBe("Onder de kopregel van dit bestand staat geen enkele rij; er is niets uit overgenomen. Controleer het bestand en stuur het met de rijen opnieuw.");

    [Theory]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobCreated","subject":"\ud800"}""")]
    [InlineData("""{"event\ud800Type":"Microsoft.Storage.BlobCreated"}""")]
    public void Half_a_letter_in_an_event_is_no_event(string message) =>
        Should.Throw<FormatException>(() => DropNotice.In(message, "drops"));

    [Theory]
    [InlineData("""{"Data":{"message":"0\ud800"}}""")]
    [InlineData("""{"Data":{"m\ud800essage":"0"}}""")]
    public async Task Half_a_letter_in_a_call_is_no_call(string body)
    {
        var call = await Invocation.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)), TestContext.Current.CancellationToken);

        Should.Throw<FormatException>(() => QueueMessage.From(call));
    }

    [Fact]
    public async Task Bytes_that_are_no_letters_in_a_call_are_no_call()
    {
        byte[] body = [.. Encoding.ASCII.GetBytes("""{"Data":{"message":{"?":1}}}""").Select(letter => letter == '?' ? (byte)0xFD : letter)];
        var call = await Invocation.ReadAsync(new MemoryStream(body), TestContext.Current.CancellationToken);

        Should.Throw<FormatException>(() => QueueMessage.From(call));
    }

    private static bool Wait(ManualResetEventSlim never)
    {
        never.Wait(TestContext.Current.CancellationToken);
        return false;
    }
}
