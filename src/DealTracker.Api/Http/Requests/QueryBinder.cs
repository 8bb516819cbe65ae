using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
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
    private static readonly RequestShape Shape = RequestShape.For(typeof(TRequest));

    /// <exception cref="ProblemException">Something is wrong with the request: 400.</exception>
    public ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct) => ValueTask.FromResult(Read(ctx.HttpContext));

    /// <summary>Reads a request, also outside FastEndpoints.</summary>
    /// <param name="http">The request.</param>
    /// <param name="except">Parameters of the record that this address does not take; <c>format</c> may be among them.</param>
    /// <exception cref="ProblemException">Something is wrong with the request: 400.</exception>
    public static TRequest Read(HttpContext http, params string[] except)
    {
        var request = (TRequest)Shape.Create();
        var parameters = Shape.Parameters.Where(parameter => !except.Contains(parameter.Name)).ToList();
        var errors = new FieldErrors();
        var query = Query(http.Request);
        foreach (var parameter in parameters)
        {
            if (http.Request.RouteValues.TryGetValue(parameter.Name, out var segment))
                Set(request, parameter, [segment?.ToString() ?? string.Empty], errors);
            else if (query.Remove(parameter.Name, out var given))
                Set(request, parameter, given, errors);
            else if (parameter.Required)
                errors.BadValue(parameter.Name, $"'{parameter.Name}' is needed.");
        }

        var allowed = parameters.Select(parameter => parameter.Name).Where(name => !http.Request.RouteValues.ContainsKey(name)).ToList();
        // Read before binding, for every operation alike.
        if (!except.Contains(FormatParameter.Name))
        {
            query.Remove(FormatParameter.Name);
            allowed.Add(FormatParameter.Name);
        }

        Refuse(query, allowed, errors);
        errors.ThrowIfAny();
        return request;
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

    private static void Refuse(Dictionary<string, List<string>> unknown, IReadOnlyList<string> allowed, FieldErrors errors)
    {
        foreach (var (name, values) in unknown)
        {
            var message = $"'{name}' is not a parameter of this operation.";
            errors.Add(ProblemTypes.UnknownParameter, name, message, values[0], allowed, Suggestion.For(name, allowed));
        }
    }
}
