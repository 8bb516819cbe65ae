namespace DealTracker.Core.Text;

/// <summary>
/// The identity of a deal, event, article or system: lower-case ASCII letters and digits in words joined by single
/// hyphens, 1 to 120 characters, as in <c>ind-rus-s-400</c>. A slug never changes its meaning.
/// </summary>
public readonly record struct Slug : ITextValue<Slug>, IComparable<Slug>
{
    public const int MaxLength = 120;

    private readonly string? _text;

    private Slug(string text) => _text = text;

    public string Text => _text ?? string.Empty;

    public static bool TryParse(string? text, out Slug value, out string problem)
    {
        value = default;
        problem = string.Empty;
        if (text is { Length: > 0 and <= MaxLength } && HasSlugForm(text))
        {
            value = new Slug(text);
            return true;
        }

        problem = "is not an id: use lower-case letters a-z and digits in words joined by single hyphens, "
            + $"at most {MaxLength} characters, as in ind-rus-s-400";
        return false;
    }

    /// <exception cref="FormatException">The text is no slug.</exception>
    public static Slug Parse(string text) => TryParse(text, out var value, out var problem)
        ? value
        : throw new FormatException($"'{text}' {problem}.");

    public int CompareTo(Slug other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;

    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;

    internal static bool HasSlugForm(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isHyphen = text[i] == '-';
            if (!isHyphen && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i])) return false;
            if (isHyphen && (i == 0 || i == text.Length - 1 || text[i - 1] == '-')) return false;
        }

        return text.Length > 0;
    }
}
