using Dapper;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Events;

/// <summary>What a timeline is of. Its name is read only for the formats that show it.</summary>
/// <param name="FileName">The name of a saved file, without its suffix.</param>
internal sealed record TimelineScope(string FileName, string? Id, string? NameSql)
{
    public static TimelineScope All { get; } = new("timeline", null, null);

    public static TimelineScope Deal(string id) => new($"{id}-timeline", id, "SELECT title FROM deals WHERE id = @Id");

    public static TimelineScope Country(string code) => new($"{code}-timeline", code, "SELECT name FROM parties WHERE id = @Id");

    public static TimelineScope System(string id) => new($"{id}-timeline", id, "SELECT name FROM systems WHERE id = @Id");

    /// <summary>For people: <c>S-400 for India</c>.</summary>
    public string Name(ReadSession session) =>
        NameSql is null ? "Arms deals" : session.Connection.QuerySingle<string>(NameSql, new { Id }, session.Transaction);
}
