using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Queries;

/// <summary>Finds the record that the path of a request names.</summary>
internal sealed class RecordFinder(ReadSession session, NameResolver names)
{
    /// <summary>The code of the party that bears the name, as its code, its alpha-2, its name or an alias.</summary>
    /// <exception cref="ProblemException">No party bears it: 404 with the nearest name, 410 or 308.</exception>
    public string Party(string name) => Find(names.At(session).Parties, name, RecordKind.Party, "country or party");

    /// <summary>The id of the system that bears the name, as its id, its name or an alias.</summary>
    /// <exception cref="ProblemException">No system bears it: 404 with the nearest name, 410 or 308.</exception>
    public string System(string name) => Find(names.At(session).Systems, name, RecordKind.System, "weapon system");

    /// <summary>The id itself. Deals are found by no other name.</summary>
    /// <exception cref="ProblemException">There is no such deal: 404 with the nearest id, 410 or 308.</exception>
    public static string Deal(ReadSession session, string id) =>
        session.Connection.QuerySingleOrDefault<string>("SELECT id FROM deals WHERE id = @id", new { id }, session.Transaction)
        ?? throw RecordNotFound.For(session, RecordKind.Deal, id);

    private string Find(NameIndex index, string name, RecordKind kind, string what)
    {
        if (index.Find(name) is { } id) return id;
        if (RecordNotFound.Gone(session, kind, name) is { } gone) throw gone;
        var nearest = index.NearestTo(name);
        throw new ProblemException(ProblemTypes.NotFound,
            nearest is null ? $"'{name}' names no {what} on record." : $"'{name}' names no {what} on record. Did you mean '{nearest}'?");
    }
}
