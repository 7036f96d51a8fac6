namespace LrtIntegration.Pack;

/// <summary>Something for each value of an enumeration, made once.</summary>
/// <remarks>A dictionary makes an object of each value that is looked for in it.</remarks>
internal sealed class PerValue<TEnum, T>(Func<TEnum, T> make)
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    private readonly T[] made = [.. Values.Select(make)];

    public T this[TEnum value] => made[Array.IndexOf(Values, value)];
}
