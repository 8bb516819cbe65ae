namespace DealTracker.Core.Dates;

/// <summary>The words people use for the parts of a year, and their EDTF codes.</summary>
internal static class PartsOfYear
{
    /// <summary>The codes a word may mean, the likeliest first.</summary>
    public static string[] Codes(string word) => word switch
    {
        "spring" => ["21"],
        "summer" => ["22"],
        "autumn" or "fall" => ["23"],
        "winter" => ["24"],
        "q1" or "1q" => ["33"],
        "q2" or "2q" => ["34"],
        "q3" or "3q" => ["35"],
        "q4" or "4q" => ["36"],
        "h1" or "1h" => ["40"],
        "h2" or "2h" => ["41"],
        "early" or "beginning" => ["37", "33"],
        "mid" or "middle" => ["38"],
        "late" or "end" => ["39", "36"],
        _ => [],
    };

    /// <summary>The code of "first quarter", "2nd half" and their like; null for other words.</summary>
    public static string? Ordinal(string ordinal, string unit)
    {
        var number = ordinal switch
        {
            "first" or "1st" => "1",
            "second" or "2nd" => "2",
            "third" or "3rd" => "3",
            "fourth" or "4th" or "last" => "4",
            _ => "",
        };
        return unit switch
        {
            "quarter" => Codes("q" + number).FirstOrDefault(),
            "half" => Codes("h" + number).FirstOrDefault(),
            _ => null,
        };
    }
}
