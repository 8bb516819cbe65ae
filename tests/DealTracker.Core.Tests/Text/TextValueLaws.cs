using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

/// <summary>The laws of every value that is read from text.</summary>
internal static class TextValueLaws
{
    /// <summary>Any text at all, half of it near the valid ones.</summary>
    public static Gen<string> AnyText(Gen<string> valid) => Gen.OneOf(valid, Gen.String,
        Gen.Select(valid, Gen.Int[0, 200], Gen.Char, (text, at, c) => text.Insert(at % (text.Length + 1), c.ToString())),
        valid.Select(text => text[1..]), valid.Select(text => text.ToUpperInvariant()), valid.Select(text => $"{text} "));

    /// <summary>Whatever is accepted is kept as it is and read again as the same; whatever is not is told why.</summary>
    public static void RoundTrips<T>(Gen<string> valid) where T : struct, ITextValue<T>
    {
        valid.Sample(text => Assert.True(T.TryParse(text, out _, out _), text));
        AnyText(valid).Sample(text =>
        {
            if (!T.TryParse(text, out var value, out var problem))
            {
                Assert.Equal(default, value);
                Assert.NotEmpty(problem);
                return;
            }

            Assert.Empty(problem);
            Assert.Equal(text, value.Text);
            Assert.Equal(value.Text, value.ToString());
            Assert.True(T.TryParse(value.Text, out var again, out _));
            Assert.Equal(value, again);
        }, iter: 2000);
        Assert.False(T.TryParse(null, out _, out var missing));
        Assert.NotEmpty(missing);
        Assert.Equal("", default(T).Text);
    }

    /// <summary>Equal exactly when the texts are.</summary>
    public static void EqualsByText<T>(Gen<string> valid) where T : struct, ITextValue<T> =>
        Gen.Select(valid, valid).Sample((a, b) => Assert.Equal(a == b, Read<T>(a).Equals(Read<T>(b))));

    /// <summary>A total order that agrees with equality.</summary>
    public static void IsTotalOrder<T>(Gen<T> values) where T : IComparable<T>, IEquatable<T> =>
        Gen.Select(values, values, values).Sample((a, b, c) =>
        {
            Assert.Equal(0, a.CompareTo(a));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a.CompareTo(b) == 0, a.Equals(b));
            if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) Assert.True(a.CompareTo(c) <= 0);
            if (a.Equals(b)) Assert.Equal(a.GetHashCode(), b.GetHashCode());
        }, iter: 2000);

    public static T Read<T>(string text) where T : struct, ITextValue<T> =>
        T.TryParse(text, out var value, out var problem) ? value : throw new FormatException($"'{text}' {problem}");
}
