using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>The point up to which articles count in a request.</summary>
internal sealed record KnowledgeAt(AsOf AsOf)
{
    public static KnowledgeAt From(PeriodBound? knownBy) => new(knownBy is null ? AsOf.Now : AsOf.Day(knownBy.Last));

    /// <summary>Everything on record counts.</summary>
    public bool IsNow => AsOf == AsOf.Now;

    /// <summary>The parameter that child queries compare an article's <c>known_from</c> with.</summary>
    public string Key => AsOf.Key;

    /// <summary>
    /// The condition that picks the state which holds at this point. Now has a condition of its own, because it has
    /// indexes of its own.
    /// </summary>
    public string StateOf(string alias, SqlConditions conditions)
    {
        if (IsNow) return $"{alias}.is_current = 1";
        var key = conditions.Parameter(Key);
        return $"{alias}.known_from <= {key} AND {alias}.known_until > {key}";
    }
}
