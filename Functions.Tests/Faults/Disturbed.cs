using Xunit;

namespace LrtIntegration.Tests.Faults;

/// <summary>The tests that disturb one Azurite, one after the other: what one stops, another needs.</summary>
[CollectionDefinition]
public sealed class Disturbed : ICollectionFixture<OwnAzurite>, ICollectionFixture<LeanProgram>;
