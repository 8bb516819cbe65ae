using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Stress;

/// <summary>What all readers saw.</summary>
internal sealed class Seen
{
    private long _reads, _notModified;

    public long Reads => Interlocked.Read(ref _reads);

    public long NotModified => Interlocked.Read(ref _notModified);

    /// <summary>The bytes under each address and tag, as a hash.</summary>
    public ConcurrentDictionary<(string Path, string Tag), string> Bodies { get; } = new();

    /// <summary>The records that an answer showed, each with the write it was of, by path and revision.</summary>
    public ConcurrentDictionary<(Question Question, string Path, long Revision), string> Shown { get; } = new();

    public void Count(bool notModified)
    {
        Interlocked.Increment(ref _reads);
        if (notModified) Interlocked.Increment(ref _notModified);
    }
}

/// <summary>A client that asks whatever server it happens upon, in any form, and keeps what it saw last.</summary>
internal sealed partial class StressReader(IReadOnlyList<ApiHost> hosts, StressRecord record, Seen seen)
{
    // The last sends no header: another way to the same answer as the first.
    private static readonly string[] Encodings = ["identity", "gzip", "br", ""];

    private readonly Dictionary<(string Path, string Encoding), string> _tags = [];
    private (Question Question, string Path)? _next;
    private long _newest;

    public async Task ReadOnceAsync(Random random)
    {
        var question = Question.All[random.Next(Question.All.Count)];
        var path = question.Paths[random.Next(question.Paths.Length)];
        if (_next is { } next && random.Next(3) == 0) (question, path) = next;
        var encoding = Encodings[random.Next(Encodings.Length)];
        var known = random.Next(2) == 0 ? _tags.GetValueOrDefault((path, encoding), "") : "";
        // One address, whichever server answers.
        IEnumerable<(string, string)> all = [("Host", "deals.example"), ("Accept-Encoding", encoding), ("If-None-Match", known)];
        (string, string)[] headers = [.. all.Where(header => header.Item2.Length > 0)];
        var least = Math.Max(record.Acknowledged, _newest);

        using var response = await hosts[random.Next(hosts.Count)].AskAsync($"/api/v1/{path}", headers);

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var tag = response.Header("ETag");
        Assert.True(response.StatusCode == HttpStatusCode.OK || (response.StatusCode == HttpStatusCode.NotModified && tag == known),
            $"{path}: {(int)response.StatusCode} {tag} {known} {Encoding.UTF8.GetString(bytes)}");
        var revision = long.Parse(tag.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(revision >= least, $"{path}: stale, of revision {revision} when {least} was known; {(int)response.StatusCode}");
        _newest = revision;
        _tags[(path, encoding)] = tag;
        seen.Count(response.StatusCode == HttpStatusCode.NotModified);
        if (response.StatusCode == HttpStatusCode.OK) Look(question, path, tag, revision, bytes, response.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    private void Look(Question question, string path, string tag, long revision, byte[] bytes, string? encoding)
    {
        var text = Text(bytes, encoding);
        var hash = Convert.ToHexString(SHA256.HashData(bytes));
        var first = seen.Bodies.GetOrAdd((path, tag), hash);
        Assert.True(first == hash, $"{path}: two bodies under {tag}; the second: {text}");

        var meta = MetaRevision().Match(text);
        Assert.True(!meta.Success || meta.Groups[1].Value == $"{revision}", $"{path}: {meta.Value} under {tag}");
        var shown = string.Join(' ', Written().Matches(text).Select(match => $"{match.Groups[1].Value}={match.Groups[2].Value}")
            .Concat(TotalCount().Matches(text).Select(match => $"{Question.Total}-{match.Groups[1].Value}=")).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(shown, seen.Shown.GetOrAdd((question, path, revision), shown));

        if (NextPage().Match(text) is { Success: true } next)
            _next = (new Question("deal", next.Groups[1].Value.Contains("bloc-0", StringComparison.Ordinal) ? _ => [2] : _ => [3]), next.Groups[1].Value);
    }

    private static string Text(byte[] bytes, string? encoding)
    {
        using Stream body = new MemoryStream(bytes);
        using var plain = encoding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("((?:deal|event|system|article)-[0-9]+) of write ([0-9]+-[0-9]+)")]
    private static partial Regex Written();

    [GeneratedRegex("\"revision\":([0-9]+)")]
    private static partial Regex MetaRevision();

    [GeneratedRegex("\"total\":([0-9]+)")]
    private static partial Regex TotalCount();

    /// <summary>Of the bearer's deals.</summary>
    [GeneratedRegex("\"next\":\"http://deals\\.example/api/v1/(deals\\?[^\"]*bloc-[01][^\"]*)\"")]
    private static partial Regex NextPage();
}
