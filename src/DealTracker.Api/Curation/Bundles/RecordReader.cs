using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using DealTracker.Core.Codes;
using DealTracker.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>
/// Reads records of the Core model from YAML nodes. Unknown, missing and ill-formed fields are all reported, and none stops the reading of
/// the others. A record with such errors is returned with those fields empty, so that its rules can be checked too.
/// </summary>
internal sealed class RecordReader(YamlFile file, List<BundleError> errors)
{
    private static readonly MethodInfo EnumReader = typeof(RecordReader).GetMethod(nameof(ReadCode), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo TextReader = typeof(RecordReader).GetMethod(nameof(ReadText), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private static readonly ConcurrentDictionary<Type, ValueReader> Readers = new();
    private static readonly ConcurrentDictionary<Type, bool> TextValues = new();

    private delegate object? ValueReader(RecordReader reader, string text, string pointer);

    public void Report(string pointer, string message) => errors.Add(new BundleError(file.Name, file.LineOf(pointer), pointer, message));

    /// <summary>Reads one record; null when it has no id that could be read.</summary>
    /// <param name="extra">Fields that belong to the bundle's layout, not to the record: a deal's <c>events</c>.</param>
    public T? ReadRecord<T>(YamlNode node, string pointer, params string[] extra) where T : class
    {
        var before = errors.Count;
        var record = (T)ReadRecord(typeof(T), node, pointer, extra);
        return errors.FindIndex(before, error => error.Path == pointer || error.Path == $"{pointer}/id") < 0 ? record : null;
    }

    private object ReadRecord(Type type, YamlNode node, string pointer, params string[] extra)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(pointer, "Is not a record with named fields, as in {party: IND, role: recipient}.");
            return RecordShape.Empty(type);
        }

        var shape = RecordShape.For(type);
        var record = RecordShape.Empty(type);
        var present = new HashSet<string>();
        foreach (var (key, value) in mapping.Children)
        {
            var name = key.ToString();
            if (extra.Contains(name)) continue;
            if (!shape.TryGetValue(name, out var field))
            {
                var nearest = Suggestion.For(name, [.. shape.Keys, .. extra]);
                Report($"{pointer}/{name}", $"There is no field '{name}' here. {(nearest is null ? "" : $"Did you mean {nearest}? ")}"
                    + $"Known: {string.Join(", ", shape.Keys.Concat(extra))}.");
            }
            else if (!IsNull(value))
            {
                present.Add(name);
                if (ReadValue(field.Type, field, value, $"{pointer}/{name}") is { } read) field.Set(record, read);
            }
        }

        foreach (var missing in shape.Values.Where(field => field.IsRequired && !present.Contains(field.Name)))
            Report($"{pointer}/{missing.Name}", $"The field {missing.Name} is missing.");
        return record;
    }

    private object? ReadValue(Type type, RecordField field, YamlNode node, string pointer)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ReadList(type.GetGenericArguments()[0], field, node, pointer);
        if (type.IsClass && type != typeof(string) && !IsTextValue(type)) return ReadRecord(type, node, pointer);
        if (node is not YamlScalarNode { Value: { } text })
        {
            Report(pointer, "Is a list or a record; a single value is asked for.");
            return null;
        }

        if (type.IsEnum || IsTextValue(type)) return ReaderOf(type)(this, text, pointer);
        return type switch
        {
            _ when type == typeof(string) => ReadString(text, field, pointer),
            _ when type == typeof(bool) => ReadBool(text, pointer),
            _ when type == typeof(int) => (int?)ReadNumber(text, field, pointer, NumberStyles.None, "a whole number, as in 6"),
            _ when type == typeof(decimal) => ReadNumber(text, field, pointer, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                "a plain number without separators, as in 5430000000 or 12.5"),
            _ => throw new NotSupportedException($"No bundle field is a {type.Name}."),
        };
    }

    private IList? ReadList(Type item, RecordField field, YamlNode node, string pointer)
    {
        if (node is not YamlSequenceNode sequence)
        {
            Report(pointer, "Is not a list. Write it as [one, two], or one item a line after '- '.");
            return null;
        }

        if (sequence.Children.Count < field.MinLength) Report(pointer, $"Is empty; at least {field.MinLength} is needed.");
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var i = 0; i < sequence.Children.Count; i++)
        {
            // An item that could not be read keeps its place, so that the others keep their pointers.
            list.Add(ReadValue(item, field, sequence.Children[i], $"{pointer}/{i}") ?? RecordShape.Empty(item));
        }

        return list;
    }

    private object? ReadCode<T>(string text, string pointer) where T : struct, Enum
    {
        // Codes have one spelling in a bundle; only requests are read in any case.
        if (Code<T>.TryParse(text, out var value) && Code<T>.Text(value) == text) return value;
        var known = Code<T>.All.Select(code => code.Text).ToList();
        var nearest = Suggestion.For(text, known);
        Report(pointer, $"'{text}' is no code here. {(nearest is null ? "" : $"Did you mean {nearest}? ")}Known: {string.Join(", ", known)}.");
        return null;
    }

    private object? ReadText<T>(string text, string pointer) where T : ITextValue<T>
    {
        if (T.TryParse(text, out var value, out var problem)) return value;
        Report(pointer, problem.Contains(text, StringComparison.Ordinal) ? problem : $"'{text}' {problem}.");
        return null;
    }

    private string? ReadString(string text, RecordField field, string pointer)
    {
        var problem = text switch
        {
            _ when string.IsNullOrWhiteSpace(text) => "Is empty. Leave the field out when nothing is known.",
            _ when text.Length > field.MaxLength => $"Has {text.Length} characters; at most {field.MaxLength} are allowed.",
            _ when text.Any(c => char.IsControl(c) && c is not '\n') => "Has a control character. Take it out.",
            _ when field.Pattern is { } pattern && !pattern.IsValid(text) => $"'{text}' does not have the form {pattern.Pattern}.",
            _ => null,
        };
        if (problem is null) return text.Trim();
        Report(pointer, problem);
        return null;
    }

    private object? ReadBool(string text, string pointer)
    {
        if (text is "true" or "false") return text == "true";
        Report(pointer, $"'{text}' is neither true nor false.");
        return null;
    }

    /// <summary>Whether every store keeps the number to its last digit.</summary>
    private static bool IsKept(decimal value) =>
        value == decimal.Truncate(value) || (value == decimal.Round(value, 4) && Math.Abs(value) < 100_000_000_000m);

    private decimal? ReadNumber(string text, RecordField field, string pointer, NumberStyles styles, string form)
    {
        if (!decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var value) || value > 1_000_000_000_000_000_000m)
            Report(pointer, $"'{text}' is not {form}.");
        else if (field.Range is { } range && !range.IsValid(value))
            Report(pointer, $"{text} is out of range: {range.Minimum} to {range.Maximum}.");
        else if (!IsKept(value))
            Report(pointer, $"{text} has more decimals than are kept: at most 4, and none from 100000000000 on. Round it as the article does.");
        else
            return value;
        return null;
    }

    /// <summary>The reader of the codes or values of a type, created once.</summary>
    private static ValueReader ReaderOf(Type type) => Readers.GetOrAdd(type, static type =>
        (type.IsEnum ? EnumReader : TextReader).MakeGenericMethod(type).CreateDelegate<ValueReader>());

    private static bool IsTextValue(Type type) => TextValues.GetOrAdd(type, static type => type.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>)));

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };
}
