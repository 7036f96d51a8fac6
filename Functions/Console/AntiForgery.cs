using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Api;

namespace LrtIntegration.Console;

/// <summary>Proof that a form came from a page of the console: the form repeats what a cookie holds, which no other site can read or set.</summary>
/// <remarks>Nothing is kept here, so it holds over restarts and over several instances. Behind the platform the cookie is a <c>__Host-</c> one, which no neighbouring site can plant.</remarks>
internal static class AntiForgery
{
    public const string Field = "_bewijs";
    private const int Length = 64;

    /// <summary>The visitor's token; a new one goes out as a cookie.</summary>
    public static string TokenFor(HttpContext context, ConsoleAccess access)
    {
        if (Kept(context, access) is { } kept)
            return kept;
        var token = RandomNumberGenerator.GetHexString(Length, lowercase: true);
        var secure = access.Entrance is Entrance.Platform;
        context.Response.Cookies.Append(NameOf(access), token, new CookieOptions { HttpOnly = true, Secure = secure, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true });
        return token;
    }

    /// <summary>Ends with a problem where the form bears no token of this visitor, or another site sent it.</summary>
    public static void Check(HttpContext context, ConsoleAccess access, string? given)
    {
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin") || Kept(context, access) is not { } kept || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(given ?? "")))
        {
            throw new ProblemException(new Problem(
                StatusCodes.Status403Forbidden,
                "Niet vastgelegd",
                "Dit formulier is verlopen, of het kwam niet van een pagina van de console. Ga terug, laad de pagina opnieuw en probeer het nog eens."));
        }
    }

    private static string? Kept(HttpContext context, ConsoleAccess access) =>
        context.Request.Cookies[NameOf(access)] is { Length: Length } token && token.All(char.IsAsciiHexDigitLower) ? token : null;

    private static string NameOf(ConsoleAccess access) => access.Entrance is Entrance.Platform ? "__Host-lrt-console" : "lrt-console";
}
