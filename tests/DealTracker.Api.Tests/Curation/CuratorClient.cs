using System.Net.Http.Headers;
using System.Text;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Records;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Curation;

/// <summary>A curator with a key, who writes over HTTP. A path begins after <c>/api/v1/</c>.</summary>
internal sealed class CuratorClient(ApiHost host, string key)
{
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, body, headers);

    public Task<HttpResponseMessage> PutAsync(string path, object body, string ifMatch = "*", params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Put, path, body, [("If-Match", ifMatch), .. headers]);

    public Task<HttpResponseMessage> DeleteAsync(string path, string ifMatch = "*", params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Delete, path, null, [("If-Match", ifMatch), .. headers]);

    /// <param name="body">A record, or the text of a JSON body.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Headers.Add("X-Api-Key", key);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
            request.Content = body as HttpContent ?? new ByteArrayContent(Encoding.UTF8.GetBytes(body as string ?? RecordJson.Write(body)))
            { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The tag of an answer that shows a record.</summary>
    public async Task<string> TagAsync(string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.TextAsync()}");
        return response.Header("ETag");
    }
}

internal static class Curating
{
    /// <summary>A curator with a new key.</summary>
    public static async Task<CuratorClient> CuratorAsync(this ApiHost host, string name = "Asha", KeyRole role = KeyRole.Curator) =>
        new(host, (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync(name, role, expires: null)).Key);

    /// <summary>The answer, which must have this status.</summary>
    public static async Task<HttpResponseMessage> IsAsync(this Task<HttpResponseMessage> asked, int status)
    {
        var response = await asked;
        Assert.True((int)response.StatusCode == status,
            $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {(int)response.StatusCode} {await response.TextAsync()}");
        return response;
    }

    /// <summary>The fields that a problem names, with what it says of each.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> WrongAsync(
        this Task<HttpResponseMessage> asked, int status = 422, string slug = "unprocessable")
    {
        var problem = await (await asked).ProblemAsync(status, slug);
        return problem.GetProperty("errors").EnumerateArray().ToDictionary(error => error.Text("field")!, error => error.Text("message")!);
    }
}
