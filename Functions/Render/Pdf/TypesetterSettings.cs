namespace LrtIntegration.Render.Pdf;

/// <summary>What the typesetter runs on.</summary>
/// <param name="Node">The program of Node.js: a path, or a name on the PATH.</param>
/// <param name="Patience">How long one PDF may take.</param>
internal sealed record TypesetterSettings(bool IsWhole, string Node, TimeSpan Patience)
{
    public const string NotInstalled =
        "briefing.pdf ontbreekt: bij het bouwen van het programma stond npm niet op deze computer. Installeer Node.js 20 of nieuwer met npm en bouw het programma opnieuw.";

    public const string NoNode =
        "briefing.pdf ontbreekt: Node.js staat niet op deze computer. Installeer Node.js 20 of nieuwer.";

    public static TypesetterSettings Default => new(TypesetterFolder.IsWhole, TypesetterFolder.Node, TimeSpan.FromMinutes(3));
}
