namespace DealTracker.Core.Bundles;

/// <summary>A rule of meaning that a record of a bundle breaks.</summary>
/// <param name="Pointer">
/// JSON pointer to the value, from the record at first (<c>/citations/0/article</c>), and from the root of the file once
/// <see cref="In"/> has located the record (<c>/deals/0/events/2/citations/0/article</c>).
/// </param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="Reads">Pointers to the other values that the rule looked at: where one of them could not be read, the rule says nothing.</param>
public sealed record Violation(string Pointer, string Message, params IReadOnlyList<string> Reads)
{
    /// <summary>The file that the record stands in; empty until it is located.</summary>
    public string Source { get; init; } = "";

    /// <summary>The violation with the file and the place of its record.</summary>
    public Violation In<T>(Located<T> record) =>
        new(record.Pointer + Pointer, Message, [.. Reads.Select(pointer => record.Pointer + pointer)]) { Source = record.Source };

    internal static Violation Unknown(string pointer, string kind, string id) =>
        new(pointer, $"'{id}' is no known {kind}. Correct the id, or put the {kind} into the bundle.");
}
