using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealTracker.Api.Records;

/// <summary>
/// The one JSON text of a record: the bundle's fields in the bundle's order, nothing for what is not known. Two records
/// are the same when their documents are.
/// </summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = new ReadableJsonEncoder(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new TextValueConverters() },
    };

    public static string Write<T>(T record) => JsonSerializer.Serialize(record, Options);

    public static T Read<T>(string document) => JsonSerializer.Deserialize<T>(document, Options)
        ?? throw new JsonException("The document of a record is empty.");
}
