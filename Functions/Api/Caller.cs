namespace LrtIntegration.Api;

/// <summary>Who makes a request, and what he may do.</summary>
internal sealed record Caller(string Name, Role Role)
{
    public static Role RoleOf(string text) => text.ToLowerInvariant() switch
    {
        "secretariaat" => Role.Secretariat,
        "lid" => Role.Member,
        _ => Role.None,
    };
}

/// <summary>What somebody may do; each role may do all that the ones before it may.</summary>
internal enum Role
{
    None,

    /// <summary>Reads (lid).</summary>
    Member,

    /// <summary>Does everything (secretariaat).</summary>
    Secretariat,
}
