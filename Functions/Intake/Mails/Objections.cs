using MimeKit;
using MimeKit.Cryptography;

namespace LrtIntegration.Intake.Mails;

/// <summary>Why a part of a mail is kept and not read, where the mail itself already says so.</summary>
internal static class Objections
{
    public static readonly Handling.SetAside Encrypted = new(SetAsideKind.Locked, "Dit bericht is versleuteld en kan niet worden gelezen.", "het zonder versleuteling te sturen.");
    public static readonly Handling.SetAside CutOff = new(SetAsideKind.Incomplete, "De mail is onderweg afgebroken; dit onderdeel is daardoor waarschijnlijk niet volledig en is niet gelezen.", "het opnieuw te sturen.");
    public static readonly Handling.SetAside TooDeep = new(SetAsideKind.Mendable, "Deze mail zit in te veel andere mails verpakt en is niet geopend.", "haar los te sturen.");
    public static readonly Handling.SetAside Unreadable = new(SetAsideKind.Mendable, "Deze mail is beschadigd en kan niet worden geopend.", "haar opnieuw te sturen.");
    public static readonly Handling.SetAside Link = new(SetAsideKind.Mendable, "Dit is een koppeling naar een bestand dat elders staat; het bestand is niet meegestuurd en wordt niet opgehaald.", "het bestand zelf als bijlage te sturen.");
    public static readonly Handling.SetAside Nothing = new(SetAsideKind.Incomplete, "Deze mail heeft geen tekst en geen bijlagen; misschien is zij onderweg afgebroken. Vraag de afzender wat er in had moeten staan.");

    private static readonly Handling.SetAside Signature = new(SetAsideKind.NotNeeded, "Dit is de digitale handtekening van de mail; die wordt niet gelezen en niet gecontroleerd.");
    private static readonly Handling.SetAside SignedInside = new(SetAsideKind.Mendable, "Dit bericht zit verpakt in een digitale handtekening (S/MIME) en wordt niet geopend.", "het zonder handtekening te sturen.");
    private static readonly Handling.SetAside Logo = new(SetAsideKind.NotNeeded, "Dit is een afbeelding in de opmaak van de mail, zoals een logo of handtekening; die wordt niet gelezen.");
    private static readonly Handling.SetAside Invitation = new(SetAsideKind.NotNeeded, "Dit is een uitnodiging of afspraak voor de agenda; die wordt niet als inbreng gelezen.");

    public static Handling.SetAside? To(MimePart part) => part switch
    {
        ApplicationPkcs7Signature or ApplicationPgpSignature => Signature,
        ApplicationPkcs7Mime { SecureMimeType: SecureMimeType.SignedData or SecureMimeType.CertsOnly } => SignedInside,
        ApplicationPkcs7Mime or ApplicationPgpEncrypted => Encrypted,
        { ContentType: var type } when type.IsMimeType("multipart", "*") => TooDeep,
        _ when CloudLinks.IsShortcut(part) => Link,
        { ContentType: var type } when type.IsMimeType("text", "calendar") => Invitation,
        { ContentType: var type } when type.IsMimeType("image", "*") && IsPartOfLayout(part) => Logo,
        _ => null,
    };

    private static bool IsPartOfLayout(MimePart part) => !string.IsNullOrEmpty(part.ContentId) || part.ContentDisposition?.IsAttachment is false;
}
