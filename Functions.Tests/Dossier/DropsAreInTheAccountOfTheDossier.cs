using LrtIntegration.Intake;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class DropsAreInTheAccountOfTheDossier
{
    [Fact]
    public void Where_no_place_is_set_by_its_identity_in_the_container_that_was_set() =>
        Drops("Store:AccountUri=https://lrt.blob.core.windows.net", "Drops:Container=inbox")
            .ShouldBe(new DropBoxSettings { AccountUri = "https://lrt.blob.core.windows.net", Container = "inbox" });

    [Fact]
    public void Where_no_place_is_set_by_its_key() =>
        Drops("Store:ConnectionString=UseDevelopmentStorage=true").ShouldBe(new DropBoxSettings { ConnectionString = "UseDevelopmentStorage=true" });

    [Fact]
    public void Only_where_none_is_set() =>
        Drops("Store:ConnectionString=UseDevelopmentStorage=true", "Drops:Folder=/srv/drops").ShouldBe(new DropBoxSettings { Folder = "/srv/drops" });

    [Fact]
    public void And_a_dossier_in_a_folder_has_none() => Drops("Store:Folder=/srv/dossier").ShouldBeNull();

    private static DropBoxSettings? Drops(params string[] settings) => WebSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1], StringComparer.Ordinal))
        .Build()).Drops;
}
