using DealTracker.Core.Text;

namespace DealTracker.Api.Records.Names;

/// <summary>Finds what a name means: any name or alias in any case, script and punctuation.</summary>
internal sealed class NameIndex(IEnumerable<NameRow> rows)
{
    private readonly Dictionary<string, NameRow> _byKey = rows.ToDictionary(row => row.NameKey);

    /// <summary>The id that bears the name; null when none does.</summary>
    public string? Find(string name) => _byKey.TryGetValue(NameKey.From(name), out var row) ? row.Id : null;

    /// <summary>The name that was probably meant; null when nothing is near.</summary>
    public string? NearestTo(string name)
    {
        var nearest = Suggestion.For(NameKey.From(name), _byKey.Keys);
        return nearest is null ? null : _byKey[nearest].Name;
    }
}
