using System.Globalization;
using CsCheck;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

/// <summary>Generators of EDTF texts of the profile, and of texts that are nearly so.</summary>
internal static class EdtfGen
{
    private static readonly Gen<string> Qualifier = Gen.OneOf("", "", "", "?", "~", "%");

    private static readonly Gen<string> Year = Gen.Int[1, 9998].Select(year => year.ToString("0000", CultureInfo.InvariantCulture));

    private static readonly Gen<string> MaskedYear = Masked(Year);

    private static readonly Gen<string> Month = Masked(Gen.Int[1, 12].Select(TwoDigits));

    private static readonly Gen<string> Day = Masked(Gen.Int[1, 31].Select(TwoDigits));

    private static readonly Gen<string> SubYear = Gen.Int[21, 41].Select(TwoDigits);

    private static readonly Gen<string> YearOnly = Part(MaskedYear);

    private static readonly Gen<string> YearMonth = Joined(Part(MaskedYear), Part(Gen.OneOf(Month, SubYear)));

    private static readonly Gen<string> Full = Joined(YearOnly, Part(Month), Part(Day));

    private static readonly Gen<string> DateTime = Gen.Select(
        Joined(Year, Gen.Int[1, 12].Select(TwoDigits), Gen.Int[1, 28].Select(TwoDigits)), Gen.Int[0, 86399],
        Gen.OneOf("", "Z", "+05:30", "-04", "+14:00", "+00"),
        (day, second, zone) =>
            $"{day}T{TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second)).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}");

    private static readonly Gen<string> Component = Gen.OneOf(YearOnly, YearMonth, Full);

    private static readonly Gen<string> Range = Gen.Select(Component, Component, Gen.OneOf("{0}/{1}", "[{0}..{1}]"),
        (start, end, form) => string.Format(CultureInfo.InvariantCulture, form, start, end));

    private static readonly Gen<string> HalfOpen = Gen.Select(Component,
        Gen.OneOf("../{0}", "/{0}", "{0}/..", "{0}/", "[..{0}]", "[{0}..]"),
        (date, form) => string.Format(CultureInfo.InvariantCulture, form, date));

    /// <summary>Texts of the profile's forms; some name days that do not exist.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(Component, Component, DateTime, Range, HalfOpen);

    /// <summary>Texts that parse.</summary>
    public static Gen<string> Valid { get; } = Text.Where(text => EdtfDate.TryParse(text, out _, out _));

    /// <summary>Dates that parse.</summary>
    public static Gen<EdtfDate> Date { get; } = Valid.Select(EdtfDate.Parse);

    /// <summary>Valid texts with a letter changed, put in or taken out, and texts of EDTF's own letters in any order.</summary>
    public static Gen<string> Nearly { get; } = Gen.OneOf(
        Gen.Select(Text, Gen.Int[0, 30], Gen.Char["0123456789XTZYSEu-/.,[]{}?~% :\u0660\u2013"], Gen.Int[0, 2], Mutate),
        Gen.String[Gen.Char["0129XTZYSE-/.,[]{}?~% "], 0, 24],
        Gen.OneOf("by", "c.", "between", "and", "to", "from", "2019", "12", "31", "1990s", "May", "Q1", "early", "winter", "20th", "century",
            "-", "/", "present", "first", "half", "of", "th", "next").Array[1, 6].Select(words => string.Join(' ', words)));

    private static string Mutate(string text, int at, char letter, int how)
    {
        at %= text.Length;
        return how switch
        {
            0 => text.Insert(at, letter.ToString()),
            1 => text.Remove(at, 1),
            _ => text.Remove(at, 1).Insert(at, letter.ToString()),
        };
    }

    private static Gen<string> Part(Gen<string> digits) =>
        Gen.Select(Qualifier, digits, Qualifier, (before, part, after) => before + part + after);

    private static Gen<string> Masked(Gen<string> digits) => Gen.Select(
        digits, Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 15])),
        (text, mask) => string.Concat(text.Select((digit, at) => (mask & 1 << at) != 0 ? 'X' : digit)));

    private static Gen<string> Joined(params Gen<string>[] parts) =>
        parts.Aggregate((left, right) => Gen.Select(left, right, (a, b) => $"{a}-{b}"));

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
