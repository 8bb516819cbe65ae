using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Records;

/// <summary>How a value with rules is written, for schemas.</summary>
/// <param name="Example">A value.</param>
/// <param name="Pattern">A regular expression that every value meets; null where none says it.</param>
internal sealed record TextValueForm(string Example, string? Pattern)
{
    private const string SlugPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>The forms of all of them, by type.</summary>
    public static IReadOnlyDictionary<Type, TextValueForm> All { get; } = new Dictionary<Type, TextValueForm>
    {
        [typeof(Slug)] = new("ind-rus-s-400", $"^{SlugPattern}$"),
        [typeof(PartyCode)] = new("IND", $"^([A-Z]{{3,4}}|{SlugPattern})$"),
        [typeof(CurrencyCode)] = new("USD", "^[A-Z]{3}$"),
        [typeof(Reliability)] = new("B", "^[A-F]$"),
        [typeof(WebAddress)] = new("https://example.org/article", null),
        [typeof(EdtfDate)] = new("2018-10-05", null),
    };
}
