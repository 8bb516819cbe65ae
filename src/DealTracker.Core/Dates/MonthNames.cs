namespace DealTracker.Core.Dates;

/// <summary>English month names, whatever the culture of the machine.</summary>
internal static class MonthNames
{
    private static readonly string[] _names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <param name="month">1 to 12.</param>
    public static string For(int month) => _names[month - 1];

    /// <summary>The month of a name or of its first three letters or more (<c>Sept</c>), in any case; null if it is none.</summary>
    public static int? Read(string word)
    {
        var at = word.Length < 3 ? -1 : Array.FindIndex(_names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }
}
