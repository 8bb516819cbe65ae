using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.Http;

/// <summary>What the program answers, byte for byte, on either store.</summary>
public sealed partial class GoldenResponseTests(GoldenHost host) : IClassFixture<GoldenHost>
{
    private const string Folder = "Http/golden";

    public static TheoryData<string, string> Requests => new(GoldenRequests.All);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Answer_is_the_committed_one(string file, string path)
    {
        var response = await host.AskAsync(HttpMethod.Get, path);

        Assert.Equal(200, (int)response.StatusCode);
        // Read as bytes, so that a byte order mark is compared too.
        var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Golden.Matches($"{Folder}/{file}", OfThePackage().Replace(body, "\"sha256\":\"\",\"bytes\":0"));
    }

    [Fact]
    public async Task Headers_of_the_answers_are_the_committed_ones()
    {
        var text = new StringBuilder();
        foreach (var (_, path) in GoldenRequests.All)
        {
            var response = await host.AskAsync(HttpMethod.Get, path);
            Append(text.Append(CultureInfo.InvariantCulture, $"GET {path}\n"), response, "Cache-Control", "Vary", "DealTracker-Left-Out");
        }

        Golden.Matches($"{Folder}/headers.txt", text.ToString());
    }

    [Theory]
    [InlineData("package.txt", "/api/v1/exports/datapackage.zip")]
    [InlineData("package-of-a-country.txt", "/api/v1/exports/datapackage.zip?country=TUR")]
    [InlineData("release-package.txt", "/api/v1/releases/2025.1/datapackage.zip")]
    public async Task Files_of_a_package_are_the_committed_ones(string file, string path)
    {
        var response = await host.AskAsync(HttpMethod.Get, path);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(
                await entry.OpenAsync(TestContext.Current.CancellationToken), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            text.Append(CultureInfo.InvariantCulture, $"== {entry.FullName}\n{await reader.ReadToEndAsync(TestContext.Current.CancellationToken)}\n");
        }

        Golden.Matches($"{Folder}/{file}", text.ToString());
    }

    [Fact]
    public async Task Refusals_are_the_committed_ones()
    {
        var (text, taken) = (new StringBuilder(), new List<string>());
        foreach (var error in GoldenErrors.All)
        {
            var headers = error.Headers.Select(header => header with { Value = header.Value == GoldenError.OldTag ? host.OldTag : header.Value });
            var response = await host.AskAsync(
                new HttpMethod(error.Method), error.Path, error.Body, error.HasKey ? [.. headers, host.KeyHeader] : [.. headers]);
            if ((int)response.StatusCode is not 308 and (< 400 or >= 500)) taken.Add($"{error.Method} {error.Path}: {(int)response.StatusCode}");
            text.Append(CultureInfo.InvariantCulture, $"{error.Method} {error.Path}\n");
            foreach (var (name, value) in error.Headers) text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
            if (error.Body is { Length: > 0 } body) text.Append(CultureInfo.InvariantCulture, $"{body}\n");
            Append(text, response, "Location", "Allow", "WWW-Authenticate", "Cache-Control");
            text.Insert(text.Length - 1, $"{await response.TextAsync()}\n");
        }

        Assert.Empty(taken);
        Golden.Matches($"{Folder}/refusals.txt", text.ToString());
    }

    [Fact]
    public async Task Every_read_operation_has_a_committed_answer()
    {
        var document = await host.AskAsync(HttpMethod.Get, OpenApi.Document.Address);
        var read = OpenApiDocument.Parse(await document.TextAsync(), "json").Document!;
        var asked = GoldenRequests.All.Select(one => one.Path.Split('?')[0].Split('/')).ToList();

        var reads = read.Paths.Where(path => path.Value.Operations!.ContainsKey(HttpMethod.Get) && !path.Key.EndsWith(".zip", StringComparison.Ordinal));
        Assert.All(reads, path => Assert.Contains(asked, one => Fits(path.Key.Split('/'), one)));
    }

    [Fact]
    public void Every_committed_answer_is_asked_for() => Golden.HoldsOnly(
        Folder, [.. GoldenRequests.All.Select(one => one.File), "headers.txt", "package.txt", "package-of-a-country.txt", "release-package.txt",
            "refusals.txt"]);

    /// <summary>The hash and the size of a release's zip, which depend on the compression of the runtime.</summary>
    [GeneratedRegex("\"sha256\":\"[0-9a-f]{64}\",\"bytes\":[0-9]+")]
    private static partial Regex OfThePackage();

    private static bool Fits(string[] path, string[] asked) => path.Length == asked.Length && path.Zip(asked).All(pair =>
        pair.First == pair.Second
            || (pair.First.StartsWith('{')
                && (!pair.First.EndsWith(".csv", StringComparison.Ordinal) || pair.Second.EndsWith(".csv", StringComparison.Ordinal))));

    private static void Append(StringBuilder text, HttpResponseMessage response, params string[] headers)
    {
        text.Append(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {response.Content.Headers.ContentType}\n");
        foreach (var name in new[] { "Content-Disposition", "Link" }.Concat(headers))
        {
            if (response.Header(name) is { Length: > 0 } value) text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }

        text.Append('\n');
    }
}
