namespace DealTracker.Api.Features.Vocabularies;

/// <summary>Every vocabulary of the record.</summary>
public sealed record CodeList
{
    /// <summary>The vocabularies.</summary>
    public required IReadOnlyList<Vocabulary> Data { get; init; }
}

/// <summary>A closed list of codes.</summary>
public sealed record Vocabulary
{
    /// <summary>Its name.</summary>
    /// <example>modality</example>
    public required string Name { get; init; }

    /// <summary>What it is about.</summary>
    /// <example>How firmly an event is on the record. Time passing never turns a plan into a fact.</example>
    public required string Description { get; init; }

    /// <summary>Its codes.</summary>
    public required IReadOnlyList<DefinedCode> Codes { get; init; }
}

/// <summary>One code.</summary>
public sealed record DefinedCode
{
    /// <summary>The code, the same in JSON, CSV and parameters.</summary>
    /// <example>planned</example>
    public required string Code { get; init; }

    /// <summary>What it means.</summary>
    /// <example>It was announced for later; its date is the date it is due.</example>
    public required string Definition { get; init; }
}
