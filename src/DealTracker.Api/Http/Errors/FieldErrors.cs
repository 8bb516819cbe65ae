namespace DealTracker.Api.Http.Errors;

/// <summary>Collects everything that is wrong with a request, so that one answer names all of it.</summary>
public sealed class FieldErrors
{
    private const int LongestValue = 100;

    private readonly List<(ProblemType Type, FieldError Error)> _found = [];

    public bool Any => _found.Count > 0;

    /// <summary>Adds a value that is empty, malformed, out of range or unknown.</summary>
    public void BadValue(
        string field, string message, string? value = null, IReadOnlyList<string>? allowed = null, string? nearest = null) =>
        Add(ProblemTypes.BadValue, field, message, value, allowed, nearest);

    /// <summary>Adds an error of any 400 type.</summary>
    public void Add(
        ProblemType type,
        string field,
        string message,
        string? value = null,
        IReadOnlyList<string>? allowed = null,
        string? nearest = null) =>
        _found.Add((type, new FieldError
        {
            Field = field,
            Message = nearest is null ? message : $"{message} Did you mean '{nearest}'?",
            Value = value is { Length: > LongestValue } ? string.Concat(value.AsSpan(0, LongestValue), "…") : value,
            Allowed = allowed,
            Nearest = nearest,
        }));

    /// <summary>The answer to one error alone, to be thrown.</summary>
    public static ProblemException Single(
        ProblemType type,
        string field,
        string message,
        string? value = null,
        IReadOnlyList<string>? allowed = null,
        string? nearest = null)
    {
        var errors = new FieldErrors();
        errors.Add(type, field, message, value, allowed, nearest);
        return errors.ToException();
    }

    /// <exception cref="ProblemException">Something was added: one 400 with every error.</exception>
    public void ThrowIfAny()
    {
        if (Any) throw ToException();
    }

    private ProblemException ToException()
    {
        var types = _found.Select(found => found.Type).Distinct().ToList();
        var errors = _found.Select(found => found.Error).ToList();
        return new ProblemException(
            types is [var only] ? only : ProblemTypes.BadRequest,
            errors is [var single] ? single.Message : $"{errors.Count} things are wrong with the request; 'errors' lists each.",
            errors);
    }
}
