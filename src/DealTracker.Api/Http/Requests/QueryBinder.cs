using DealTracker.Api.Http.Problems;
using DealTracker.Core.Text;
using FastEndpoints;
using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Http.Requests;

/// <summary>
/// Reads the request of every GET endpoint from its route and its query, strictly: an unknown name, a repeated single value, an
/// empty value or a bad value is an error, and one answer names all of them. FastEndpoints' own binder ignores what it does not know.
/// </summary>
/// <remarks>Names are matched exactly as documented; ASP.NET's query collection ignores case, so the query is read here.</remarks>
public sealed class QueryBinder<TRequest> : IRequestBinder<TRequest> where TRequest : notnull
{
    private readonly RequestShape _shape = RequestShape.Of(typeof(TRequest));

    /// <exception cref="ProblemException">Something is wrong with the request: 400.</exception>
    public ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct)
    {
        var request = (TRequest)_shape.Create();
        var http = ctx.HttpContext;
        var errors = new FieldErrors();
        var query = Query(http.Request);
        foreach (var parameter in _shape.Parameters)
        {
            if (http.Request.RouteValues.TryGetValue(parameter.Name, out var segment))
                Set(request, parameter, [segment?.ToString() ?? string.Empty], errors);
            else if (query.Remove(parameter.Name, out var given))
                Set(request, parameter, given, errors);
            else if (parameter.Required)
                errors.BadValue(parameter.Name, $"'{parameter.Name}' is needed.");
        }

        // Read before binding, for every operation alike.
        query.Remove(FormatParameter.Name);
        Refuse(query, http.Request.RouteValues, errors);
        errors.ThrowIfAny();
        return ValueTask.FromResult(request);
    }

    private static Dictionary<string, List<string>> Query(HttpRequest request)
    {
        var query = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var name = pair.DecodeName().ToString();
            if (!query.TryGetValue(name, out var values))
                query[name] = values = [];
            values.Add(pair.DecodeValue().ToString());
        }

        return query;
    }

    private static void Set(TRequest request, RequestParameter parameter, List<string> given, FieldErrors errors)
    {
        var name = parameter.Name;
        if (given.Count > 1 && !parameter.Kind.Repeatable)
            errors.Add(ProblemTypes.RepeatedParameter, name, $"'{name}' takes one value and was given {given.Count} times.");
        else if (given.Any(string.IsNullOrWhiteSpace))
            errors.BadValue(name, $"'{name}' is empty. Leave it out, or give it a value.", string.Empty);
        else if (given.FirstOrDefault(text => text.Any(char.IsControl)) is { } control)
            errors.BadValue(name, $"'{name}' contains a control character.", control);
        else if (parameter.Kind.Read(parameter, [.. given.Select(text => text.Trim())], errors) is { } value)
            parameter.Property.SetValue(request, value);
    }

    private void Refuse(Dictionary<string, List<string>> unknown, RouteValueDictionary route, FieldErrors errors)
    {
        if (unknown.Count == 0)
            return;

        var names = _shape.Parameters.Select(parameter => parameter.Name).Where(name => !route.ContainsKey(name));
        string[] allowed = [.. names, FormatParameter.Name];
        foreach (var (name, values) in unknown)
        {
            var message = $"'{name}' is not a parameter of this operation.";
            errors.Add(ProblemTypes.UnknownParameter, name, message, values[0], allowed, Nearest.To(name, allowed));
        }
    }
}
