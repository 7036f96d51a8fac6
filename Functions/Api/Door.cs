namespace LrtIntegration.Api;

/// <summary>Lets in who may come in. Function keys are the host's own business: it asks for them before it forwards a request.</summary>
internal sealed class Door(AccessSettings settings)
{
    /// <summary>The caller; ends with a problem where he may not do this.</summary>
    public Caller Admit(HttpContext context, Role least)
    {
        if (least is Role.None)
            return new Caller("", Role.None);
        var caller = settings.Platform
            ? PlatformPrincipal.Read(context.Request.Headers[PlatformPrincipal.Header])
            : new Caller(settings.Name, Caller.RoleOf(settings.Role));
        if (caller is null)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            throw new ProblemException(new Problem(StatusCodes.Status401Unauthorized, "Niet aangemeld", "Meld u aan met uw account van de organisatie."));
        }

        return caller.Role >= least
            ? caller
            : throw new ProblemException(new Problem(StatusCodes.Status403Forbidden, "Niet toegestaan", least is Role.Secretariat
                ? "Dit kan alleen het secretariaat. Uw account heeft de rol secretariaat niet."
                : "Uw account heeft geen rol in deze toepassing. Vraag het secretariaat om de rol lid."));
    }
}
