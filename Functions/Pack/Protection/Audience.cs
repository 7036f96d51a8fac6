namespace LrtIntegration.Pack.Protection;

/// <summary>For whom a pack is made.</summary>
internal enum Audience
{
    /// <summary>The members of the table.</summary>
    Members,

    /// <summary>Everyone: without confidential signals, without names, and without anything that was kept back.</summary>
    Public,
}
