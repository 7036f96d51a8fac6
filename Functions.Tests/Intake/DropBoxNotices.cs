using LrtIntegration.Intake;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Intake;

public sealed class DropBoxNotices
{
    [Fact]
    public void An_event_of_Event_Grid_names_its_blob() =>
        Names(DropBoxEvents.EventGrid("week 27/coa één.csv")).ShouldBe(["week 27/coa één.csv"]);

    [Fact]
    public void An_event_of_CloudEvents_names_its_blob() =>
        Names(DropBoxEvents.Cloud("week27/coa.csv")).ShouldBe(["week27/coa.csv"]);

    [Fact]
    public void An_array_is_as_many_events() =>
        Names($"[{DropBoxEvents.EventGrid("a.csv")},{DropBoxEvents.Cloud("b.csv")}]").ShouldBe(["a.csv", "b.csv"]);

    [Fact]
    public void Where_the_subject_is_encoded_the_address_gives_the_name_too() =>
        Names("""{"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/drops/blobs/a%20b.csv","data":{"url":"https://lrt.blob.core.windows.net/drops/a%20b.csv"}}""")
            .ShouldBe(["a%20b.csv", "a b.csv"]);

    [Fact]
    public void Without_a_subject_the_address_gives_the_name_whatever_its_host() =>
        Names("""{"eventType":"Microsoft.Storage.BlobCreated","data":{"url":"https://kwaad.example/drops/week27/coa.csv?sig=x"}}""").ShouldBe(["week27/coa.csv"]);

    [Theory]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobDeleted","subject":"/blobServices/default/containers/drops/blobs/a.csv"}""")]
    [InlineData("""{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationUrl":"https://kwaad.example/"}}""")]
    [InlineData("""{"specversion":"1.0","type":"Microsoft.Storage.BlobTierChanged","subject":"/blobServices/default/containers/drops/blobs/a.csv"}""")]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/dossier/blobs/evidence/ab"}""")]
    [InlineData("[]")]
    public void Other_events_name_nothing(string message) => Names(message).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("hallo")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"Microsoft.Storage.BlobCreated\"")]
    [InlineData("{}")]
    [InlineData("[[]]")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated"}""")]
    [InlineData("""{"eventType":7}""")]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobCreated"}""")]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/drops/blobs/","data":[]}""")]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobCreated","subject":7,"data":{"url":"drops/a.csv"}}""")]
    public void What_is_no_event_is_refused(string message) => Should.Throw<FormatException>(() => DropNotice.In(message, "drops"));

    private static IEnumerable<string> Names(string message) => DropNotice.In(message, "drops").SelectMany(notice => notice.Blobs);
}
