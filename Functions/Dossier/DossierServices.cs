namespace LrtIntegration.Dossier;

/// <summary>The dossier, over whichever store is given.</summary>
internal static class DossierServices
{
    public static IServiceCollection AddDossier(this IServiceCollection services, IStore store) => services
        .AddSingleton(store)
        .AddSingleton<ReadingShelf>()
        .AddSingleton<EvidenceDepot>()
        .AddSingleton<IndexShelf>()
        .AddSingleton<EvidenceIndex>()
        .AddSingleton<RulingLedger>()
        .AddSingleton<ReconciliationLedger>()
        .AddSingleton<ReleasableEvidence>()
        .AddSingleton<ReleasedEvidence>()
        .AddSingleton<PackShelf>()
        .AddSingleton<PackCatalogue>();
}
