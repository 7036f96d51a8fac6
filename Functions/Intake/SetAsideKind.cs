namespace LrtIntegration.Intake;

/// <summary>Why something was set apart. It decides whether the secretariat can release it; what the sender is asked stands beside it.</summary>
internal enum SetAsideKind
{
    /// <summary>Set apart by a version of the program that kept no case.</summary>
    Unnamed,

    /// <summary>Of a form that is not read, or damaged: the sender can send it better.</summary>
    Mendable,

    /// <summary>Broken off on its way: a person may see that nothing is missing.</summary>
    Incomplete,

    /// <summary>Encrypted, or behind a password.</summary>
    Locked,

    /// <summary>Beyond the limits of what is read.</summary>
    TooLarge,

    /// <summary>A program, or a file made to choke one.</summary>
    Dangerous,

    /// <summary>A mail that no person wrote: a reply during absence, a receipt, a bounce.</summary>
    Automatic,

    /// <summary>From somebody the program does not know (quarantine): a person must look first.</summary>
    Untrusted,

    /// <summary>Goes with what is sent and says nothing: a logo, an invitation, a file of the system.</summary>
    NotNeeded,

    /// <summary>There, but no bytes of it could be read.</summary>
    OutOfReach,
}
