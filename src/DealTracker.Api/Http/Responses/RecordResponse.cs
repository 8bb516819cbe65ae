namespace DealTracker.Api.Http.Responses;

/// <summary>One record.</summary>
public sealed record RecordResponse<T>
{
    /// <summary>The record.</summary>
    public required T Data { get; init; }

    /// <summary>About the answer.</summary>
    public required RecordMeta Meta { get; init; }
}

/// <summary>About an answer of one record.</summary>
public sealed record RecordMeta
{
    /// <summary>The state of the dataset this was read from. It grows by one with every change.</summary>
    /// <example>1</example>
    public required long Revision { get; init; }
}
