using System.Security.Cryptography;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Tests.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Storage;

/// <summary>The seeds in a SQLite file and in PostgreSQL, read at one moment. Each question goes to both.</summary>
internal sealed class BothStores : IDisposable
{
    private readonly SeedHost _file = new(new SqliteDatabase());
    private readonly SeedHost _database = new(new PostgresDatabase());
    private readonly Dictionary<string, string> _answers = [];

    public ApiHost Host => _file;

    /// <summary>Where the two differ, or do not answer with 200.</summary>
    public List<string> Different { get; } = [];

    public int Asked => _answers.Count;

    public async Task MakeReleasesAsync(params string[] versions)
    {
        foreach (var version in versions)
        {
            foreach (var host in new[] { _file, _database })
                await host.Services.GetRequiredService<ReleaseBuilder>()
                    .RunAsync(new NewRelease { Version = version }, "test", TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Asks both.</summary>
    /// <param name="path">From the root on.</param>
    /// <returns>The path of the next page; null when there is none.</returns>
    public async Task<string?> AskAsync(string path)
    {
        if (_answers.ContainsKey(path)) return null;
        var both = await Task.WhenAll(AnswerAsync(_file, path), AnswerAsync(_database, path));
        var (one, other) = (both[0], both[1]);
        _answers[path] = one.Text;
        if (one != other || !one.Text.StartsWith("200 ", StringComparison.Ordinal))
        {
            var at = one.Text.Zip(other.Text).TakeWhile(pair => pair.First == pair.Second).Count();
            Different.Add($"{path}\n{Around(one.Text, at)}\n{Around(other.Text, at)}");
        }

        return one.Next;
    }

    /// <summary>Asks for a list page by page, to its end.</summary>
    public async Task WalkAsync(string path)
    {
        for (var next = path; next is not null;) next = await AskAsync(next);
    }

    /// <summary>Whether each of these queries gives what the address alone gives.</summary>
    public bool AreWithoutEffect(string address, IReadOnlyList<string> queries) =>
        queries.All(query => _answers[$"{address}?{query}"] == _answers[$"{address}?"]);

    public void Dispose()
    {
        _file.Dispose();
        _database.Dispose();
    }

    private static async Task<(string Text, string? Next)> AnswerAsync(SeedHost host, string path)
    {
        var response = await host.AskAsync(path);
        var type = $"{response.Content.Headers.ContentType}";
        var body = type == "application/zip"
            ? Convert.ToHexString(SHA256.HashData(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)))
            : await response.TextAsync();
        var text = string.Join(' ', (int)response.StatusCode, type, response.Content.Headers.ContentDisposition, response.Header("DealTracker-Left-Out"), body)
            .Replace($"{host.Client.BaseAddress}", "http://host/", StringComparison.Ordinal);
        var link = response.Header("Link");
        return (text, link.Length > 0 ? new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)]).PathAndQuery : null);
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 200)];

    /// <summary>The seeds, all read at one moment.</summary>
    private sealed class SeedHost(TestDatabase database) : ApiHost(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Clock()));
        }
    }
}
