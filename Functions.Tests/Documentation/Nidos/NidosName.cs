using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Documentation.Nidos;

/// <summary>What the first step of the walk-through gives, without a change of the program: one more member of <see cref="SourceName"/>.</summary>
internal static class NidosName
{
    extension(SourceName)
    {
        public static SourceName Nidos => (SourceName)4;
    }
}
