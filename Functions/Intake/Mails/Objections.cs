using MimeKit;
using MimeKit.Cryptography;

namespace LrtIntegration.Intake.Mails;

/// <summary>Why a part of a mail is kept and not read, where the mail itself already says so.</summary>
internal static class Objections
{
    public const string Encrypted = "Dit bericht is versleuteld en kan niet worden gelezen. Vraag de afzender om het zonder versleuteling te sturen.";
    public const string CutOff = "De mail is onderweg afgebroken; dit onderdeel is daardoor waarschijnlijk niet volledig en is niet gelezen. Vraag de afzender om het opnieuw te sturen.";
    public const string TooDeep = "Deze mail zit in te veel andere mails verpakt en is niet geopend. Vraag de afzender om haar los te sturen.";
    public const string Unreadable = "Deze mail is beschadigd en kan niet worden geopend. Vraag de afzender om haar opnieuw te sturen.";
    public const string Nothing = "Deze mail heeft geen tekst en geen bijlagen; misschien is zij onderweg afgebroken. Vraag de afzender wat er in had moeten staan.";

    private const string Signature = "Dit is de digitale handtekening van de mail; die wordt niet gelezen en niet gecontroleerd.";
    private const string SignedInside = "Dit bericht zit verpakt in een digitale handtekening (S/MIME) en wordt niet geopend. Vraag de afzender om het zonder handtekening te sturen.";
    private const string Logo = "Dit is een afbeelding in de opmaak van de mail, zoals een logo of handtekening; die wordt niet gelezen.";
    private const string Invitation = "Dit is een uitnodiging of afspraak voor de agenda; die wordt niet als inbreng gelezen.";

    public static string? To(MimePart part) => part switch
    {
        ApplicationPkcs7Signature or ApplicationPgpSignature => Signature,
        ApplicationPkcs7Mime { SecureMimeType: SecureMimeType.SignedData or SecureMimeType.CertsOnly } => SignedInside,
        ApplicationPkcs7Mime or ApplicationPgpEncrypted => Encrypted,
        { ContentType: var type } when type.IsMimeType("multipart", "*") => TooDeep,
        { ContentType: var type } when type.IsMimeType("text", "calendar") => Invitation,
        { ContentType: var type } when type.IsMimeType("image", "*") && IsPartOfLayout(part) => Logo,
        _ => null,
    };

    private static bool IsPartOfLayout(MimePart part) => !string.IsNullOrEmpty(part.ContentId) || part.ContentDisposition?.IsAttachment is false;
}
