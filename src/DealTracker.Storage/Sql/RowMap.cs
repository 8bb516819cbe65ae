using System.Reflection;
using Dapper;

namespace DealTracker.Storage.Sql;

/// <summary>
/// Maps columns to the properties of a row record, and fails a query whose SELECT list and record do not agree name for name. Dapper by
/// itself leaves a property null if its column is misspelt or missing.
/// </summary>
internal sealed class RowMap(Type row) : SqlMapper.ITypeMap
{
    private readonly Dictionary<string, PropertyInfo> _properties = row.GetProperties()
        .Where(property => property.CanWrite).ToDictionary(property => property.Name.ToUpperInvariant());

    /// <summary>Maps every type of this program whose name ends in <c>Row</c> strictly.</summary>
    public static void Register() => SqlMapper.TypeMapProvider = type =>
        type.Name.EndsWith("Row", StringComparison.Ordinal) && type.Namespace?.StartsWith("DealTracker.", StringComparison.Ordinal) == true
            ? new RowMap(type)
            : new DefaultTypeMap(type);

    public ConstructorInfo? FindConstructor(string[] names, Type[] types)
    {
        var columns = names.Select(Key).ToList();
        var unmapped = columns.Except(_properties.Keys).Concat(_properties.Keys.Except(columns)).ToList();
        if (unmapped.Count > 0 || columns.Count != names.Distinct().Count())
            throw new InvalidOperationException($"{row.Name} and its SELECT list do not agree on {string.Join(", ", unmapped)}.");
        return row.GetConstructor(Type.EmptyTypes);
    }

    public ConstructorInfo? FindExplicitConstructor() => null;

    public SqlMapper.IMemberMap? GetConstructorParameter(ConstructorInfo constructor, string columnName) => null;

    public SqlMapper.IMemberMap? GetMember(string columnName) => new Member(columnName, _properties[Key(columnName)]);

    private static string Key(string column) => column.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private sealed record Member(string ColumnName, PropertyInfo Property) : SqlMapper.IMemberMap
    {
        public Type MemberType => Property.PropertyType;

        public FieldInfo? Field => null;

        public ParameterInfo? Parameter => null;
    }
}
