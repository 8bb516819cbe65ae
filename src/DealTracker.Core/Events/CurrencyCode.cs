using DealTracker.Core.Text;

namespace DealTracker.Core.Events;

/// <summary>A currency in the form of ISO 4217: three capital letters, as in <c>USD</c> or <c>INR</c>. Historic codes are allowed.</summary>
public readonly record struct CurrencyCode : ITextValue<CurrencyCode>, IComparable<CurrencyCode>
{
    private readonly string? _text;

    private CurrencyCode(string text) => _text = text;

    public string Text => _text ?? string.Empty;

    public static bool TryParse(string? text, out CurrencyCode value, out string problem)
    {
        value = default;
        problem = string.Empty;
        if (text is { Length: 3 } && text.All(char.IsAsciiLetterUpper))
        {
            value = new CurrencyCode(text);
            return true;
        }

        problem = "is not an ISO 4217 currency code: use three capital letters, as in USD, EUR, INR or RUB";
        return false;
    }

    public int CompareTo(CurrencyCode other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;

    public static bool operator <(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) < 0;
    public static bool operator >(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) > 0;
    public static bool operator <=(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) <= 0;
    public static bool operator >=(CurrencyCode left, CurrencyCode right) => left.CompareTo(right) >= 0;
}
