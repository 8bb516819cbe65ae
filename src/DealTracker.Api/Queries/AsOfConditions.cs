using DealTracker.Core.Knowledge;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>The point up to which articles count, in SQL.</summary>
internal static class AsOfConditions
{
    /// <summary>
    /// The condition that picks the state which holds at this point. Now has a condition of its own, because it has
    /// indexes of its own.
    /// </summary>
    /// <param name="alias">Of <c>deal_states</c> or <c>event_states</c>.</param>
    public static string StateCondition(this AsOf asOf, string alias, SqlConditions conditions)
    {
        if (asOf == AsOf.Now) return $"{alias}.is_current = 1";
        var key = conditions.Parameter(asOf.Key);
        return $"{alias}.known_from <= {key} AND {alias}.known_until > {key}";
    }
}
