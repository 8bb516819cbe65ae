namespace DealTracker.Core.Codes;

/// <summary>The definition of a code, in one plain English sentence: what <c>/codes</c> and Swagger UI show.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DefinitionAttribute(string definition) : Attribute
{
    public string Text { get; } = definition;
}
