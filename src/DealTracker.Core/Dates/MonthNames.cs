namespace DealTracker.Core.Dates;

/// <summary>English month names, whatever the culture of the machine.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <param name="month">1 to 12.</param>
    public static string For(int month) => Names[month - 1];

    /// <summary>The month of a name or of its first three letters or more (<c>Sept</c>), in any case; null if it is none.</summary>
    public static int? Read(string word)
    {
        var at = word.Length < 3 ? -1 : Array.FindIndex(Names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }
}
