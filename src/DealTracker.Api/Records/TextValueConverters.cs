using System.Text.Json;
using System.Text.Json.Serialization;
using DealTracker.Core.Text;

namespace DealTracker.Api.Records;

/// <summary>Values with rules are their text in JSON.</summary>
internal sealed class TextValueConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.GetInterfaces()
        .Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ITextValue<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TextValueConverter<>).MakeGenericType(typeToConvert))!;
}

/// <summary>One kind of value.</summary>
internal sealed class TextValueConverter<T> : JsonConverter<T> where T : ITextValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), out var value, out var problem)
            ? value
            : throw new JsonException($"'{reader.GetString()}' {problem}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
