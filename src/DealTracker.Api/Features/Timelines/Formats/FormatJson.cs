using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using DealTracker.Api.Http.Json;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>JSON of formats that others have defined: members in snake_case, and none that has no value.</summary>
internal static class FormatJson
{
    private const int Buffered = 64 * 1024;

    public static JsonSerializerOptions Options { get; } = new(JsonFormat.Options)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes an object: first what <paramref name="head"/> writes, then a list while its items are read.</summary>
    public static async Task WriteAsync<T>(
        Stream body, Action<Utf8JsonWriter> head, string list, IEnumerable<T> items, CancellationToken cancellation)
    {
        // The serializer flushes the writer, which must not reach the client: synchronous writes fail.
        var buffer = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
        await using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder });
        json.WriteStartObject();
        head(json);
        json.WriteStartArray(list);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(json, item, Options);
            if (buffer.UnflushedBytes > Buffered) await buffer.FlushAsync(cancellation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
        await buffer.CompleteAsync();
    }
}
