using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>A field of a record type, as bundles write it.</summary>
internal sealed class RecordField(PropertyInfo property)
{
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public PropertyInfo Property => property;

    public Type Type => property.PropertyType;

    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    public int MaxLength { get; } = property.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? 200;

    public int MinLength { get; } = property.GetCustomAttribute<MinLengthAttribute>()?.Length ?? 0;

    public RangeAttribute? Range { get; } = property.GetCustomAttribute<RangeAttribute>();

    public RegularExpressionAttribute? Pattern { get; } = property.GetCustomAttribute<RegularExpressionAttribute>();

    public void Set(object record, object value) => property.SetValue(record, value);
}

/// <summary>
/// The fields of a record type, read off the type itself: the model in Core is the shape of the bundle, so the two
/// cannot drift apart.
/// </summary>
internal static class RecordShape
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, IReadOnlyDictionary<string, RecordField>> Known = new();

    public static IReadOnlyDictionary<string, RecordField> For(Type type) => Known.GetOrAdd(type, static type =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .Select(property => new RecordField(property)).ToDictionary(field => field.Name));

    /// <summary>An empty value of a field's type: its required members are empty too.</summary>
    public static object Empty(Type type)
    {
        if (type == typeof(string)) return "";
        var empty = Activator.CreateInstance(type)!;
        if (type.IsValueType) return empty;
        foreach (var field in For(type).Values.Where(field => field.IsRequired && !field.Type.IsValueType))
            field.Set(empty, field.Type.IsGenericType ? Array.CreateInstance(field.Type.GetGenericArguments()[0], 0) : Empty(field.Type));
        return empty;
    }
}
