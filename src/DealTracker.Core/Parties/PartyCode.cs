using DealTracker.Core.Text;

namespace DealTracker.Core.Parties;

/// <summary>
/// The identity of a party: ISO 3166-1 alpha-3 for a state (<c>IND</c>), ISO 3166-3 alpha-4 for a former state
/// (<c>SUHH</c>), a slug for every other (<c>rosoboronexport</c>).
/// </summary>
public readonly record struct PartyCode : ITextValue<PartyCode>, IComparable<PartyCode>
{
    private readonly string? _text;

    private PartyCode(string text) => _text = text;

    public string Text => _text ?? string.Empty;

    /// <summary>Whether the code has the form of a state's: three capital letters.</summary>
    public bool IsAlpha3 => Text.Length == 3 && char.IsAsciiLetterUpper(Text[0]);

    /// <summary>Whether the code has the form of a former state's: four capital letters.</summary>
    public bool IsAlpha4 => Text.Length == 4 && char.IsAsciiLetterUpper(Text[0]);

    public static bool TryParse(string? text, out PartyCode value, out string problem)
    {
        value = default;
        problem = string.Empty;
        if (text is { Length: > 0 and <= Slug.MaxLength } && (IsIsoForm(text) || Slug.HasSlugForm(text)))
        {
            value = new PartyCode(text);
            return true;
        }

        problem = "is not a party code: use ISO 3166-1 alpha-3 for a state (IND), ISO 3166-3 alpha-4 for a former "
            + "state (SUHH), and a slug for any other (rosoboronexport)";
        return false;
    }

    /// <exception cref="FormatException">The text is no party code.</exception>
    public static PartyCode Parse(string text) => TryParse(text, out var value, out var problem)
        ? value
        : throw new FormatException($"'{text}' {problem}.");

    public int CompareTo(PartyCode other) => string.CompareOrdinal(Text, other.Text);

    public override string ToString() => Text;

    public static bool operator <(PartyCode left, PartyCode right) => left.CompareTo(right) < 0;
    public static bool operator >(PartyCode left, PartyCode right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartyCode left, PartyCode right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartyCode left, PartyCode right) => left.CompareTo(right) >= 0;

    private static bool IsIsoForm(string text) => text.Length is 3 or 4 && text.All(char.IsAsciiLetterUpper);
}
