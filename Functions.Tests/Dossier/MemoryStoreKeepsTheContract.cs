using LrtIntegration.Dossier;

namespace LrtIntegration.Tests.Dossier;

public sealed class MemoryStoreKeepsTheContract : StoreContract
{
    private readonly MemoryStore store = new();

    private protected override IStore Open() => store;
}
