namespace DealTracker.Core.Text;

/// <summary>An absolute http or https address, kept as it was given, at most 2,000 characters, none of them a space or control.</summary>
public readonly record struct WebAddress : ITextValue<WebAddress>
{
    private readonly string? _text;

    private WebAddress(string text) => _text = text;

    public string Text => _text ?? string.Empty;

    public static bool TryParse(string? text, out WebAddress value, out string problem)
    {
        value = default;
        problem = string.Empty;
        if (text is { Length: <= 2000 } && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme is "http" or "https") && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            value = new WebAddress(text);
            return true;
        }

        problem = "is not a web address: use an absolute http:// or https:// address of at most 2000 characters, or leave it out";
        return false;
    }

    public override string ToString() => Text;
}
