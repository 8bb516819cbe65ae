using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Http.Requests;

/// <summary>Free terms with and (repeated) and or (comma).</summary>
public sealed class TermsKind : ParameterKind
{
    public override bool Repeatable => true;

    public override bool TakesCommas => true;

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors) =>
        CommaList.Split(parameter, given, errors) is { } groups ? new Terms(groups) : null;
}
