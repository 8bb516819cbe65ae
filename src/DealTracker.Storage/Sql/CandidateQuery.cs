namespace DealTracker.Storage.Sql;

/// <summary>How the records that can meet a condition are found, straight from an index; the condition itself is still to be checked.</summary>
/// <param name="Ids">A SELECT of their ids, in one column <c>id</c>.</param>
internal sealed record CandidateQuery(string Ids)
{
    /// <summary>A SELECT of as many rows that costs less, for counting.</summary>
    public string CountSql { get; init; } = Ids;
}
