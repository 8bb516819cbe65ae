using System.Buffers;
using System.Text.Encodings.Web;

namespace DealTracker.Api.Records;

/// <summary>
/// JSON that people can read and copy: every script, quotes and <c>&amp;</c> stay as they are. <c>&lt;</c> and <c>&gt;</c> are
/// escaped, so that a body shown as HTML by mistake runs nothing; the framework's safe encoder would also write <c>&amp;</c> in
/// the address of the next page as <c>\u0026</c>.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    // What needs a look: controls, quote, backslash, angle brackets, and everything beyond ASCII that may be ill-formed.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x7F - 0x20).Select(c => (byte)c).Except("\"\\<>"u8.ToArray())]);

    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '<' or '>' || Relaxed.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.IndexOfAnyExcept(Plain) < 0 ? -1 : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var brackets = new ReadOnlySpan<char>(text, textLength).IndexOfAny('<', '>');
        var others = Relaxed.FindFirstCharacterToEncode(text, textLength);
        return (brackets, others) switch
        {
            ( < 0, _) => others,
            (_, < 0) => brackets,
            _ => Math.Min(brackets, others),
        };
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar is not ('<' or '>'))
            return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        var escaped = unicodeScalar == '<' ? @"\u003C" : @"\u003E";
        numberOfCharactersWritten = escaped.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength)) ? escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
