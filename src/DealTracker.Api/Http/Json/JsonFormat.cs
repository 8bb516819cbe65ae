using System.Text.Json;
using System.Text.Json.Serialization;
using DealTracker.Api.Records;

namespace DealTracker.Api.Http.Json;

/// <summary>How this API writes and reads JSON, wherever it does.</summary>
public static class JsonFormat
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The same for a writer of its own.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Options.Encoder, SkipValidation = true };

    /// <summary>
    /// Keys in camelCase, codes as snake_case text and never as numbers, nulls written. Every script stays readable;
    /// <c>&lt;</c> and <c>&gt;</c> are escaped, so that a body shown as HTML by mistake runs nothing.
    /// </summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.Encoder = new ReadableJsonEncoder();
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new TextValueConverters());
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
