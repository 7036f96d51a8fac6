namespace LrtIntegration.Api;

/// <summary>Who may come in, as the settings <c>Auth__*</c> say.</summary>
internal sealed record AccessSettings
{
    public const string Section = "Auth";

    /// <summary>Whether the platform signs callers in (Entra ID) and tells who they are. Only then is its header believed.</summary>
    public bool Platform { get; init; }

    /// <summary>Without <see cref="Platform"/>: the name under which callers act, whom the function key or the desk let in.</summary>
    public string Name { get; init; } = "secretariaat";

    /// <summary>Without <see cref="Platform"/>: what such callers may do.</summary>
    public string Role { get; init; } = "secretariaat";

    /// <summary>A Dutch sentence on what is wrong with the settings; null where nothing is.</summary>
    public string? Objection =>
        Caller.RoleOf(Role) is Api.Role.None ? $"Auth__Role is geen rol: {Role}. Kies secretariaat of lid."
        : string.IsNullOrWhiteSpace(Name) ? "Auth__Name is leeg."
        : null;
}
