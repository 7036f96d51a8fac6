namespace LrtIntegration.Pack.Protection;

/// <summary>Where something was kept back: the evidence, the place in it, and which part of what was read there.</summary>
internal sealed record HeldPlace(string Sha256, string FileName, string Location, string Part)
{
    public string Words => Location.Length == 0 ? $"{FileName}, {Part}" : $"{FileName}, {Location}, {Part}";
}
