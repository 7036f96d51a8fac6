using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Api;

/// <summary>The signed-in user as the authentication of the platform tells it, in the header X-MS-CLIENT-PRINCIPAL.</summary>
/// <remarks>Its shape: https://learn.microsoft.com/azure/app-service/configure-authentication-user-identities.</remarks>
internal static class PlatformPrincipal
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const string DefaultRoleType = "roles";
    private static readonly string[] NameTypes =
    [
        "preferred_username", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "name", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
    ];

    /// <summary>Null where the header is not what the platform sends.</summary>
    public static Caller? Read(string? header)
    {
        try
        {
            return string.IsNullOrEmpty(header) || JsonSerializer.Deserialize(Convert.FromBase64String(header), PrincipalJson.Default.PrincipalBody) is not { Claims: { } claims } body
                ? null
                : new Caller(NameOf(body, claims), claims.Where(claim => IsRole(claim, body)).Select(claim => Caller.RoleOf(claim.Val ?? "")).DefaultIfEmpty(Role.None).Max());
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private static bool IsRole(PrincipalClaim claim, PrincipalBody body) => claim.Typ == DefaultRoleType || (claim.Typ is not null && claim.Typ == body.RoleType);

    private static string NameOf(PrincipalBody body, IReadOnlyList<PrincipalClaim> claims) =>
        NameTypes.Prepend(body.NameType)
            .Select(type => claims.FirstOrDefault(claim => claim.Typ == type)?.Val)
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "onbekend";
}

/// <summary>The header on the wire.</summary>
internal sealed record PrincipalBody(
    [property: JsonPropertyName("claims")] IReadOnlyList<PrincipalClaim>? Claims,
    [property: JsonPropertyName("name_typ")] string? NameType,
    [property: JsonPropertyName("role_typ")] string? RoleType);

/// <summary>One thing that the platform says of the user.</summary>
internal sealed record PrincipalClaim([property: JsonPropertyName("typ")] string? Typ, [property: JsonPropertyName("val")] string? Val);

/// <summary>The header as the compiler prepares it.</summary>
[JsonSerializable(typeof(PrincipalBody))]
internal sealed partial class PrincipalJson : JsonSerializerContext;
