using System.Text.Json;
using System.Xml.Linq;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

/// <summary>Asks for a timeline in a format. A path begins after <c>/api/v1/</c> and may have a query.</summary>
internal static class Formatted
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<HttpResponseMessage> InAsync(this ApiHost host, string path, string format)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? at : path.Length;
        var response = await host.AskAsync($"/api/v1/{path[..query]}.{format}{path[query..]}");
        Assert.True((int)response.StatusCode == 200, $"{path} as {format}: {await response.TextAsync()}");
        return response;
    }

    public static async Task<string> TextInAsync(this ApiHost host, string path, string format) => await (await host.InAsync(path, format)).TextAsync();

    public static async Task<JsonElement> JsonInAsync(this ApiHost host, string path, string format) => await (await host.InAsync(path, format)).JsonAsync();

    public static async Task<Ical.Net.Calendar> CalendarAsync(this ApiHost host, string path) => Ical.Net.Calendar.Load(await host.TextInAsync(path, "ics"))!;

    public static async Task<XElement> AtomAsync(this ApiHost host, string path) => XElement.Parse(await host.TextInAsync(path, "atom"));

    /// <summary>What comes last in the id of an event.</summary>
    public static string EventId(string id) => id[(id.LastIndexOf('/') + 1)..].Split('@')[0];
}
