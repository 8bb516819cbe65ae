namespace DealTracker.Api.Curation.Requests;

/// <summary>A record as it was written.</summary>
/// <param name="Record">The record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Revision">The revision in which it is so.</param>
public sealed record WriteResult<T>(T Record, string Id, long Revision);

/// <summary>A record that was taken out of use.</summary>
/// <param name="Id">Its id, which stays taken.</param>
/// <param name="Reason">Why.</param>
/// <param name="SupersededBy">The record its id leads to; null when it was deleted.</param>
/// <param name="Revision">The revision in which that was done.</param>
public sealed record RemovedRecord(string Id, string Reason, string? SupersededBy, long Revision);
