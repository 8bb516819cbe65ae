using System.Globalization;

namespace DealTracker.Core.Codes;

/// <summary>Codes and numbers in the words that people read.</summary>
public static class DisplayText
{
    /// <summary><c>contract_signed</c> as "Contract signed".</summary>
    public static string For<T>(T code) where T : struct, Enum => For(Code<T>.Text(code));

    /// <summary><c>contract_signed</c> as "Contract signed".</summary>
    public static string For(string code) => $"{char.ToUpperInvariant(code[0])}{code[1..].Replace('_', ' ')}";

    /// <summary><c>contract_signed</c> as "contract signed", for the middle of a sentence.</summary>
    public static string Small<T>(T code) where T : struct, Enum => Code<T>.Text(code).Replace('_', ' ');

    /// <summary>"1 event", "1,204 events".</summary>
    public static string Count(long count, string singular, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? singular : plural ?? $"{singular}s")}");

    /// <summary>5430000000 as "5.43 billion"; smaller numbers whole.</summary>
    public static string Number(decimal number) => number switch
    {
        >= 1_000_000_000 => Scaled(number / 1_000_000_000, "billion"),
        >= 1_000_000 => Scaled(number / 1_000_000, "million"),
        _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Scaled(decimal number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0.###} {unit}");
}
