using System.Collections.Concurrent;
using System.Reflection;

namespace DealTracker.Api.Http.Requests;

/// <summary>
/// What a request record accepts: its public init properties, inherited ones included. The binder reads by it and OpenAPI
/// documents by it, so the two cannot disagree.
/// </summary>
public sealed class RequestShape
{
    private static readonly ConcurrentDictionary<Type, RequestShape> Cache = new();

    private readonly Type _request;

    private RequestShape(Type request)
    {
        _request = request;
        var empty = Create();
        Parameters =
        [
            .. Lineage(request)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(property => property.SetMethod is { IsPublic: true })
                .Select(property => new RequestParameter(property, property.GetValue(empty))),
        ];
    }

    /// <summary>The parameters of base records come first, each in the order of declaration.</summary>
    public IReadOnlyList<RequestParameter> Parameters { get; }

    public static RequestShape For(Type request) => Cache.GetOrAdd(request, type => new RequestShape(type));

    /// <summary>A request in which nothing was given.</summary>
    public object Create() => Activator.CreateInstance(_request, nonPublic: true)!;

    private static IEnumerable<Type> Lineage(Type request) =>
        request.BaseType is { } parent && parent != typeof(object) ? Lineage(parent).Append(request) : [request];
}
