using System.Text.Json;

namespace DealTracker.Api.Features.History;

/// <summary>
/// The differences between two documents of one record. A record that is not there has no fields. Plain lists count as one
/// value; items of lists of records are the same when their key is, so that a new first citation does not change the others.
/// </summary>
internal static class DocumentDiff
{
    private static readonly Dictionary<string, string[]> KeysOf = new()
    {
        ["citations"] = ["article", "paragraph"],
        ["figures"] = ["measure", "article", "system"],
        ["parties"] = ["party", "role"],
        ["relations"] = ["to", "kind"],
    };

    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static IReadOnlyList<FieldChange> Between(string? before, string? after)
    {
        var changes = new List<FieldChange>();
        Members("", Read(before), Read(after), changes);
        return changes;
    }

    private static JsonElement Read(string? document) => document is null ? Nothing : JsonElement.Parse(document);

    private static void Members(string path, JsonElement before, JsonElement after, List<FieldChange> changes)
    {
        var names = after.EnumerateObject().Concat(before.EnumerateObject()).Select(member => member.Name).Distinct();
        foreach (var name in names) Value($"{path}/{name}", name, Member(before, name), Member(after, name), changes);
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member : null;

    private static void Value(string path, string name, JsonElement? before, JsonElement? after, List<FieldChange> changes)
    {
        if (before is { } b && after is { } a)
        {
            if (JsonElement.DeepEquals(b, a)) return;
            if (KeysOf.TryGetValue(name, out var keys))
            {
                Items(path, keys, [.. b.EnumerateArray()], [.. a.EnumerateArray()], changes);
                return;
            }
        }

        if (before is not null || after is not null) changes.Add(new FieldChange { Path = path, Before = before, After = after });
    }

    private static void Items(string path, string[] keys, List<JsonElement> before, List<JsonElement> after, List<FieldChange> changes)
    {
        var formerOf = Match(keys, before, after);
        var matched = formerOf.OfType<int>().ToList();
        if (!matched.SequenceEqual(matched.Order()))
        {
            // Put in another order: only the whole list shows that.
            changes.Add(new FieldChange { Path = path, Before = JsonSerializer.SerializeToElement(before), After = JsonSerializer.SerializeToElement(after) });
            return;
        }

        for (var i = 0; i < after.Count; i++)
        {
            if (formerOf[i] is { } former) Members($"{path}/{i}", before[former], after[i], changes);
            else changes.Add(new FieldChange { Path = $"{path}/{i}", Before = null, After = after[i] });
        }

        foreach (var gone in Enumerable.Range(0, before.Count).Except(matched))
            changes.Add(new FieldChange { Path = $"{path}/{gone}", Before = before[gone], After = null });
    }

    /// <summary>For every item after, the index of the same one before: by the whole key, else by its first part.</summary>
    private static int?[] Match(string[] keys, List<JsonElement> before, List<JsonElement> after)
    {
        var formerOf = new int?[after.Count];
        foreach (var parts in new[] { keys, keys[..1] })
        {
            for (var i = 0; i < after.Count; i++)
            {
                formerOf[i] ??= Enumerable.Range(0, before.Count).Cast<int?>()
                    .FirstOrDefault(j => !formerOf.Contains(j) && Key(parts, before[j!.Value]) == Key(parts, after[i]));
            }
        }

        return formerOf;
    }

    private static string Key(string[] parts, JsonElement item) => string.Join('\n', parts.Select(part => Member(item, part)?.GetRawText()));
}
