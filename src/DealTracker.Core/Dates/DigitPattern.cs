using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>The digits of a year, month or day, where <c>X</c> stands for any digit: <c>201X</c>, <c>0X</c>, <c>15</c>.</summary>
internal readonly record struct DigitPattern(string Text)
{
    public const char Unspecified = 'X';

    public bool IsKnown => !Text.Contains(Unspecified, StringComparison.Ordinal);

    public bool IsAllMasked => Text.All(digit => digit == Unspecified);

    /// <summary>How many digits from the right are masked, or -1 if any other digit is masked too.</summary>
    public int TrailingMasks
    {
        get
        {
            var known = Text.TrimEnd(Unspecified);
            return known.Contains(Unspecified, StringComparison.Ordinal) ? -1 : Text.Length - known.Length;
        }
    }

    /// <summary>The number; only where <see cref="IsKnown"/>.</summary>
    public int Value => int.Parse(Text, NumberStyles.None, CultureInfo.InvariantCulture);

    public bool Matches(int number)
    {
        for (var at = Text.Length - 1; at >= 0; at--, number /= 10)
            if (Text[at] != Unspecified && Text[at] - '0' != number % 10) return false;
        return number == 0;
    }

    /// <summary>The numbers from <paramref name="low"/> to <paramref name="high"/> that fit, ascending.</summary>
    public IEnumerable<int> Candidates(int low, int high)
    {
        if (IsKnown) return Value >= low && Value <= high ? [Value] : [];
        IEnumerable<int> numbers = [0];
        foreach (var letter in Text)
        {
            var digits = letter == Unspecified ? Enumerable.Range(0, 10) : [letter - '0'];
            numbers = numbers.SelectMany(_ => digits, (leading, digit) => leading * 10 + digit);
        }
        return numbers.Where(number => number >= low && number <= high);
    }

    public override string ToString() => Text;
}
