using System.Text.Json;
using DealTracker.Api.Http.Json;

namespace DealTracker.Api.Queries.Export;

/// <summary>Writes records as JSON, one a line, while they are read.</summary>
internal static class NdjsonStream
{
    public static async Task WriteAsync<T>(Stream body, IEnumerable<T> records, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            await JsonSerializer.SerializeAsync(body, record, JsonFormat.Options, cancellation);
            await body.WriteAsync("\n"u8.ToArray(), cancellation);
        }
    }
}
