using System.Text.Json;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests;

/// <summary>Reads lists to their end. A path begins after <c>/api/v1/</c>.</summary>
internal static class Lists
{
    /// <summary>Everything on one page.</summary>
    public static async Task<IReadOnlyList<JsonElement>> AllAsync(this ApiHost host, string path)
    {
        var page = await host.OkAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=500");
        Assert.Equal(JsonValueKind.Null, page.GetProperty("page").GetProperty("next").ValueKind);
        return [.. page.GetProperty("data").EnumerateArray()];
    }

    /// <summary>The ids of everything on one page.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(this ApiHost host, string path) =>
        [.. (await host.AllAsync(path)).Select(Id)];

    /// <summary>The ids of everything, page by page.</summary>
    /// <param name="betweenPages">Runs after each page but the last, with its number.</param>
    public static async Task<IReadOnlyList<string>> WalkAsync(this ApiHost host, string path, Func<int, Task>? betweenPages = null)
    {
        var ids = new List<string>();
        string? next = $"/api/v1/{path}";
        for (var number = 1; next is not null; number++)
        {
            var page = await (await host.AskAsync(next)).JsonAsync();
            ids.AddRange(page.GetProperty("data").EnumerateArray().Select(Id));
            next = page.GetProperty("page").GetProperty("next").GetString();
            if (next is not null && betweenPages is not null) await betweenPages(number);
        }

        return ids;
    }

    public static async Task<long> TotalAsync(this ApiHost host, string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return (await host.OkAsync($"{path}{separator}include=total&limit=1")).GetProperty("meta").GetProperty("total").GetInt64();
    }

    /// <summary>The one record.</summary>
    public static async Task<JsonElement> RecordAsync(this ApiHost host, string path) => (await host.OkAsync(path)).GetProperty("data");

    /// <summary>The whole answer, which must be a 200.</summary>
    public static async Task<JsonElement> OkAsync(this ApiHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.True((int)response.StatusCode == 200, $"{path}: {(int)response.StatusCode} {await response.TextAsync()}");
        return await response.JsonAsync();
    }

    /// <summary>The problem that a path is answered with.</summary>
    public static async Task<JsonElement> ProblemAsync(this ApiHost host, string path, int status, string slug) =>
        await (await host.AskAsync($"/api/v1/{path}")).ProblemAsync(status, slug);

    public static string Id(this JsonElement record) =>
        record.TryGetProperty("id", out var id) ? id.GetString()! : record.GetProperty("code").GetString()!;

    public static string? Text(this JsonElement record, string name) => record.GetProperty(name).GetString();

    /// <summary>A list of texts, or one text of each of a list of objects.</summary>
    public static IReadOnlyList<string?> Texts(this JsonElement record, string list, string? name = null) =>
        [.. record.GetProperty(list).EnumerateArray().Select(item => name is null ? item.GetString() : item.Text(name))];
}
