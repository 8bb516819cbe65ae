namespace DealTracker.Core.Text;

/// <summary>Finds the candidate that was probably meant: the one with the fewest typing errors between it and the text.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to <paramref name="text"/> ignoring case, or null when none is near: one error is allowed in up to
    /// four letters, two in up to eight, three beyond. The first candidate wins a tie.
    /// </summary>
    public static string? For(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = text.Length switch { <= 1 => text.Length, <= 4 => 2, <= 8 => 3, _ => 4 };
        var folded = text.ToUpperInvariant();
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= least) continue;
            var distance = Distance(folded, candidate.ToUpperInvariant());
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>
    /// How many letters were left out, added, mistaken or swapped with their neighbour (Damerau–Levenshtein distance in its
    /// "optimal string alignment" form: no letter is edited twice).
    /// </summary>
    public static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
