namespace DealTracker.Storage.Sql;

/// <summary>A query that finds, straight from an index, the records that can meet a condition. The condition itself must still be checked.</summary>
/// <param name="Ids">A SELECT of the ids of the records, in one column <c>id</c>.</param>
internal sealed record CandidateQuery(string Ids)
{
    /// <summary>A cheaper SELECT of the same number of rows, for counting.</summary>
    public string CountSql { get; init; } = Ids;
}
