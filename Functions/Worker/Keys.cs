using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>What the host asks of callers over HTTP: a function key; nothing where the platform signs callers in (built with <c>-p:HttpAuthLevel=anonymous</c>).</summary>
internal static class Keys
{
#if SIGNED_IN_BY_PLATFORM
    public const AuthorizationLevel Level = AuthorizationLevel.Anonymous;
#else
    public const AuthorizationLevel Level = AuthorizationLevel.Function;
#endif
}
