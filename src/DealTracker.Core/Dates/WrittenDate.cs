using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Reads one date out of words and numbers in the orders in use: "4 Sept. 2019", "2019/9/4", "Q1 2020", "1990s".</summary>
internal static class WrittenDate
{
    private static readonly char[] Separators = [' ', ',', '.', '-', '/'];

    private static readonly string[] IdleWords = ["of", "the", "in", "on", "year", "ad"];

    /// <summary>EDTF texts that may be meant; not all of them need exist as days.</summary>
    public static IEnumerable<string> Read(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => !IdleWords.Contains(word)).ToArray();
        // Dots between numbers are read day first everywhere; slashes are not.
        var dotted = !text.Contains('/', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal);
        return words switch
        {
            [var word] => FromWord(word),
            [var first, var second] => FromWords(first, second),
            [var first, var second, var third] => FromWords(first, second, third, dotted),
            _ => [],
        };
    }

    private static string[] FromWords(string first, string second, string third, bool dotted)
    {
        if (Year(first) is { } isoYear && (MonthNames.Read(second) ?? Number(second)) is { } isoMonth && Number(third) is { } isoDay)
            return [Day(isoYear, isoMonth, isoDay)];
        if (first == "winter" && Year(second) is { } winter && Number(third) is not null)
            return [.. PartsOfYear.Codes(first).Select(code => $"{winter}-{code}")];
        if (Year(third) is not { } year) return [];
        if (MonthNames.Read(second) is { } middle && Number(first) is { } dayBefore)
            return [Day(year, middle, dayBefore)];
        if (MonthNames.Read(first) is { } start && Number(second) is { } dayAfter)
            return [Day(year, start, dayAfter)];
        if (PartsOfYear.Ordinal(first, second) is { } code)
            return [$"{year}-{code}"];
        if (Number(first) is not { } left || Number(second) is not { } right)
            return [];
        return dotted ? [Day(year, right, left)] : [Day(year, right, left), Day(year, left, right)];
    }

    private static IEnumerable<string> FromWords(string first, string second)
    {
        if (Year(first) is { } from && Year(second) is { } to) return [$"{from}/{to}"];
        if (second == "century" && Number(first) is { } century and >= 1 and <= 99)
            return [string.Create(CultureInfo.InvariantCulture, $"{century - 1:00}XX")];
        if ((Year(first) ?? Year(second)) is not { } year) return [];
        var part = Year(first) is null ? first : second;
        if (MonthNames.Read(part) is { } month) return [Month(year, month)];
        // After a year, 2019/20 is the next year's short form, and 2019/9 the month.
        if (Number(part) is { } number)
            return number <= 12 ? [Month(year, number)] : part == second ? [$"{year}/{year[..2]}{second}"] : [];
        return PartsOfYear.Codes(part).Select(code => $"{year}-{code}");
    }

    private static IEnumerable<string> FromWord(string word)
    {
        if (word.Length == 5 && word[4] == 's' && word[3] == '0' && Year(word[..4]) is { } decade)
            return decade.EndsWith("00", StringComparison.Ordinal) ? [decade[..3] + "X", decade[..2] + "XX"] : [decade[..3] + "X"];
        if (word.Length == 6 && Year(word[..4]) is not null && word[4] is 'q' or 'h')
            return FromWords(word[..4], word[4..]);
        if (!word.All(char.IsAsciiDigit))
            return [];
        return word.Length switch
        {
            8 => [$"{word[..4]}-{word[4..6]}-{word[6..]}"],
            6 => [$"{word[..4]}-{word[4..]}"],
            4 => [word],
            _ => [],
        };
    }

    private static string Day(string year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");

    private static string Month(string year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

    private static string? Year(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) ? word : null;

    /// <summary>A number of one or two digits, or an ordinal of one: "4", "04", "4th".</summary>
    private static int? Number(string word)
    {
        var digits = word is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] ? word[..^2] : word;
        return digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit)
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
