using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace DealTracker.Api.Http.Requests;

/// <summary>One parameter of a request: a public property of its record, named in camelCase.</summary>
public sealed class RequestParameter
{
    public RequestParameter(PropertyInfo property, object? initial)
    {
        Property = property;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Kind = ParameterKind.For(property.PropertyType);
        Default = initial;
        Required = property.IsDefined(typeof(RequiredAttribute));
        MaxLength = property.GetCustomAttribute<MaxLengthAttribute>()?.Length;
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
            Range = (Whole(range.Minimum), Whole(range.Maximum));
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    public ParameterKind Kind { get; }

    /// <summary>The default value of the property, or null.</summary>
    public object? Default { get; }

    /// <summary>The query must have it: the property carries <c>[Required]</c>.</summary>
    public bool Required { get; }

    /// <summary>From <c>[MaxLength]</c>: of the text, or of each value between commas.</summary>
    public int? MaxLength { get; }

    /// <summary>From <c>[Range]</c>.</summary>
    public (long Low, long High)? Range { get; }

    private static long Whole(object number) => Convert.ToInt64(number, CultureInfo.InvariantCulture);
}
