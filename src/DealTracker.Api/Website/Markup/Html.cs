using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DealTracker.Api.Website.Markup;

/// <summary>
/// A piece of HTML written as an interpolated string: <c>Html item = $"&lt;li&gt;{title}&lt;/li&gt;"</c>. What stands in the source is
/// markup; everything in a hole is encoded unless it is itself <see cref="Html"/>. Attributes are always written with double quotes.
/// </summary>
/// <remarks>There is no way to make markup of a text that comes from the record: that is the point.</remarks>
[InterpolatedStringHandler]
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 24));

    /// <summary>Empty markup.</summary>
    public static Html None { get; } = Create($"");

    /// <summary>Names the type where the compiler does not infer it, as between the branches of a condition.</summary>
    public static Html Create(Html html) => html;

    /// <summary>Markup, or nothing.</summary>
    public static Html If(bool condition, Html html) => condition ? html : None;

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(string? text)
    {
        if (text is not null) _text.Append(Encoder.Encode(text));
    }

    public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html? html)
    {
        if (html is not null) _text.Append(html._text);
    }

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) _text.Append(part._text);
    }

    public override string ToString() => _text.ToString();
}
