using System.Globalization;
using System.Text.Json.Nodes;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Records;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>
/// The JSON Schema (draft 2020-12) of a bundle, made from the same fields that <see cref="RecordReader"/> reads. It describes the shape;
/// only an import can check the rules between records.
/// </summary>
internal sealed class BundleSchema(XmlComments comments)
{
    /// <summary>The whole schema.</summary>
    public JsonObject Create()
    {
        var schema = Record(typeof(BundleDocument));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "DealTracker bundle");
        return schema;
    }

    private JsonObject Record(Type type)
    {
        var fields = RecordShape.For(type).Values;
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = comments.Load(type, "summary"),
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Name))]),
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, Property(field)))),
        };
    }

    private JsonObject Property(RecordField field)
    {
        var schema = Value(field.Type, field);
        if (comments.Load(field.Property, "summary") is { } description) schema["description"] = description;
        return schema;
    }

    private JsonObject Value(Type type, RecordField field)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var list = new JsonObject { ["type"] = "array", ["items"] = Value(type.GetGenericArguments()[0], field) };
            if (field.MinLength > 0) list["minItems"] = field.MinLength;
            return list;
        }

        if (type.IsEnum) return Code(type);
        if (TextValueForm.All.TryGetValue(type, out var form)) return Text(form);
        if (type == typeof(string)) return Text(field);
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        return type.IsValueType ? Number(type, field) : Record(type);
    }

    private static JsonObject Code(Type type)
    {
        var codes = ParameterKind.For(type).Vocabulary!;
        return new JsonObject
        {
            ["description"] = string.Join('\n', codes.Select(code => $"{code.Text}: {code.Definition}")),
            ["enum"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code.Text))]),
        };
    }

    private static JsonObject Text(TextValueForm form)
    {
        var schema = new JsonObject { ["type"] = "string", ["examples"] = new JsonArray(form.Example) };
        if (form.Pattern is not null) schema["pattern"] = form.Pattern;
        return schema;
    }

    private static JsonObject Text(RecordField field)
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = field.MaxLength };
        if (field.Pattern is { } pattern) schema["pattern"] = pattern.Pattern;
        return schema;
    }

    private static JsonObject Number(Type type, RecordField field)
    {
        var schema = new JsonObject { ["type"] = type == typeof(int) ? "integer" : "number" };
        if (field.Range is not { } range) return schema;
        schema["minimum"] = Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        schema["maximum"] = Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        return schema;
    }
}
