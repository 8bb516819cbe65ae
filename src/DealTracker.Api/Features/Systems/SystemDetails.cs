using Dapper;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Systems;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Systems;

/// <summary>One weapon system with all that is shown of it.</summary>
internal static class SystemDetails
{
    /// <param name="id">The id of a system on record.</param>
    public static SystemDetail Read(ReadSession session, AsOf knowledge, string id)
    {
        var row = SystemList.Systems.Get(session, knowledge, id);
        return new SystemDetail(
            SystemList.ToResponse(row, SystemList.Systems.Aliases(session, [id])[id]),
            Others(session, "family", id),
            Others(session, "component_of", id));
    }

    /// <summary>The systems that refer to this one by the column.</summary>
    private static IReadOnlyList<SystemRef> Others(ReadSession session, string column, string id) =>
    [
        .. session.Connection.Query<SystemRefRow>($"""
            SELECT id, name, category
            FROM systems
            WHERE {column} = @id
            ORDER BY sort_key, id
            """, new { id }, session.Transaction)
            .Select(row => new SystemRef { Id = row.Id, Name = row.Name, Category = Code<SystemCategory>.Parse(row.Category) }),
    ];
}

internal sealed record SystemRefRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
}
