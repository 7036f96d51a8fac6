using System.Runtime.InteropServices;

namespace LrtIntegration.Sources.Coa;

/// <summary>Numbers for values in the order in which they first came. The same value mostly comes many times in a row.</summary>
internal sealed class FirstSeen<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private T? _last;
    private int _lastNumber = -1;

    public int NumberOf(T value)
    {
        if (_lastNumber >= 0 && EqualityComparer<T>.Default.Equals(value, _last))
            return _lastNumber;

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, value, out var exists);
        if (!exists)
            number = _numbers.Count - 1;

        _last = value;
        return _lastNumber = number;
    }
}
