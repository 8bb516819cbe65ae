using DealTracker.Core.Text;

namespace DealTracker.Core.Articles;

/// <summary>How reliable a source is, by the Admiralty (NATO) code: A completely reliable to E unreliable, F cannot be judged.</summary>
public readonly record struct Reliability : ITextValue<Reliability>
{
    private readonly char _letter;

    private Reliability(char letter) => _letter = letter;

    public string Text => _letter == default ? string.Empty : _letter.ToString();

    public static bool TryParse(string? text, out Reliability value, out string problem)
    {
        value = default;
        problem = string.Empty;
        if (text is ['A' or 'B' or 'C' or 'D' or 'E' or 'F'])
        {
            value = new Reliability(text[0]);
            return true;
        }

        problem = "is not an Admiralty reliability: use A (completely reliable) to E (unreliable), or F (cannot be judged)";
        return false;
    }

    public override string ToString() => Text;
}
