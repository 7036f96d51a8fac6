namespace LrtIntegration.Pack.Protection;

/// <summary>How leaks are named: in Dutch where people read, in English for <c>pack.json</c>.</summary>
internal static class LeakWords
{
    /// <summary>What stands in the place of the leak.</summary>
    public static string Mask(LeakKind kind) => $"[{Name(kind)} weggelaten]";

    public static string Name(LeakKind kind) => kind switch
    {
        LeakKind.CitizenServiceNumber => "burgerservicenummer",
        LeakKind.ForeignerNumber => "V-nummer",
        LeakKind.PrivateEmail => "e-mailadres",
        LeakKind.TelephoneNumber => "telefoonnummer",
        LeakKind.DateOfBirth => "geboortedatum",
        LeakKind.PersonalName => "naam",
        _ => "klein aantal amv",
    };

    public static string Why(LeakKind kind) => kind switch
    {
        LeakKind.CitizenServiceNumber => "Hier staat een getal van negen cijfers dat een burgerservicenummer kan zijn (het doorstaat de elfproef).",
        LeakKind.ForeignerNumber => "Hier staat een V-nummer.",
        LeakKind.PrivateEmail => "Hier staat een e-mailadres van een persoon.",
        LeakKind.TelephoneNumber => "Hier staat een telefoonnummer.",
        LeakKind.DateOfBirth => "Hier staat een geboortedatum.",
        LeakKind.PersonalName => "Hier staat de naam van een persoon.",
        _ => "Hier staat een aantal van minder dan vijf amv.",
    };
}
