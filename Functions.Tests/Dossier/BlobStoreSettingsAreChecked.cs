using LrtIntegration.Dossier;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class BlobStoreSettingsAreChecked
{
    [Fact]
    public void Without_a_place_a_sentence_names_the_settings() =>
        Refusal(new StoreSettings()).ShouldBe("Er is niet ingesteld waar het dossier staat. Stel een van Store__Folder, Store__ConnectionString en Store__AccountUri in.");

    [Fact]
    public void With_two_places_a_sentence_names_both_and_no_secret() =>
        Refusal(new StoreSettings { Folder = "dossier", ConnectionString = "AccountKey=geheim" })
            .ShouldBe("Het dossier kan maar op één plek staan, en er zijn er meer ingesteld: Store__Folder, Store__ConnectionString. Laat er één staan.");

    [Theory]
    [InlineData("http://lrt.blob.core.windows.net")]
    [InlineData("lrt")]
    public void An_address_without_https_is_refused(string address) =>
        Refusal(new StoreSettings { AccountUri = address }).ShouldBe($"Store__AccountUri is geen adres dat met https:// begint: {address}.");

    [Theory]
    [InlineData("Dossier")]
    [InlineData("a")]
    [InlineData("twee--streepjes")]
    [InlineData("-voor")]
    public void A_name_that_no_container_can_have_is_refused(string name) =>
        Refusal(new StoreSettings { AccountUri = "https://lrt.blob.core.windows.net", Container = name })
            .ShouldBe($"Store__Container is geen naam van een container: {name}. Gebruik 3 tot 54 kleine letters, cijfers en losse streepjes.");

    [Fact]
    public void A_folder_opens_a_store_in_that_folder() => StoreChoice.Open(new StoreSettings { Folder = "dossier" }).ShouldBeOfType<FolderStore>();

    [Fact]
    public void An_address_opens_a_store_in_blob_storage_without_any_key() =>
        StoreChoice.Open(new StoreSettings { AccountUri = "https://lrt.blob.core.windows.net" }).ShouldBeOfType<WormStore>();

    [Fact]
    public void Settings_come_from_the_environment_as_the_README_names_them()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Store:AccountUri", "https://lrt.blob.core.windows.net"), new("Store:Folder", " ")])
            .Build();

        var settings = configuration.GetSection(StoreSettings.Section).Get<StoreSettings>()!;

        settings.Objection.ShouldBeNull();
        settings.Container.ShouldBe("dossier");
    }

    private static string Refusal(StoreSettings settings) => Should.Throw<InvalidDataException>(() => StoreChoice.Open(settings)).Message;
}
