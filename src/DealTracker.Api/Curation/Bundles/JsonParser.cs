using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>Parses JSON into the events of a YAML parser, each with its line, so that the same reader reads both. The JSON is validated first.</summary>
internal sealed class JsonParser : IParser
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly byte[] _json;
    private readonly IEnumerator<ParsingEvent> _events;
    private JsonReaderState _state;
    private int _read;
    private int _lineBegan;
    private int _line = 1;

    /// <exception cref="JsonException">It begins like JSON and is none.</exception>
    public JsonParser(string text)
    {
        _json = Encoding.UTF8.GetBytes(text);
        using (JsonDocument.Parse(_json, Strict))
        {
            // Only the check is wanted.
        }

        _events = Events().GetEnumerator();
    }

    public ParsingEvent? Current => _events.Current;

    /// <summary>Whether it begins as a JSON object; <c>{id: a}</c> is YAML.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{', .. var inside] && inside.TrimStart() is ['"' or '}', ..];

    public bool MoveNext() => _events.MoveNext();

    private IEnumerable<ParsingEvent> Events()
    {
        yield return new StreamStart();
        yield return new DocumentStart();
        while (_read < _json.Length && Next() is { } next) yield return next;
        yield return new DocumentEnd(isImplicit: true);
        yield return new StreamEnd();
    }

    private ParsingEvent? Next()
    {
        var reader = new Utf8JsonReader(_json.AsSpan(_read), isFinalBlock: true, _state);
        if (!reader.Read()) return null;
        var at = MarkAt(_read + (int)reader.TokenStartIndex);
        _read += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Flow, at, at),
            JsonTokenType.EndObject => new MappingEnd(at, at),
            JsonTokenType.StartArray => new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow, at, at),
            JsonTokenType.EndArray => new SequenceEnd(at, at),
            JsonTokenType.PropertyName or JsonTokenType.String => Scalar(TextOf(ref reader), ScalarStyle.DoubleQuoted, at),
            _ => Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarStyle.Plain, at),
        };
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text has half of a surrogate pair.", path: null, _line - 1, bytePositionInLine: null, e);
        }
    }

    private static Scalar Scalar(string value, ScalarStyle style, Mark at) =>
        new(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true, at, at);

    // Line breaks stand between values only.
    private Mark MarkAt(int start)
    {
        var passed = _json.AsSpan(_lineBegan, start - _lineBegan);
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += passed.Count((byte)'\n');
            _lineBegan += last + 1;
        }

        return new Mark(start, _line, start - _lineBegan + 1);
    }
}
