using DealTracker.Api.Http.Errors;
using DealTracker.Core.Text;

namespace DealTracker.Api.Http.Requests;

/// <summary>How the text of a parameter becomes a value. The same object tells the binder how to read and OpenAPI what to write.</summary>
public abstract class ParameterKind
{
    /// <summary>True when repeating the parameter means "and".</summary>
    public virtual bool Repeatable => false;

    /// <summary>True when a comma separates several values.</summary>
    public virtual bool TakesCommas => false;

    /// <summary>The values of a closed vocabulary with their definitions; null for free values.</summary>
    public virtual IReadOnlyList<(string Text, string Definition)>? Vocabulary => null;

    /// <summary>Reads the given text, which is trimmed, not empty and has no control characters.</summary>
    /// <returns>The value, or null when an error was added.</returns>
    public abstract object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors);

    /// <summary>The kind of a property of a request.</summary>
    /// <exception cref="NotSupportedException">The type has no kind: a mistake of the endpoint's author, seen at start.</exception>
    public static ParameterKind For(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return new TextKind();
        if (type == typeof(bool)) return new FlagKind();
        if (type == typeof(int) || type == typeof(long)) return new NumberKind(type);
        if (type == typeof(Terms)) return new TermsKind();
        if (type.IsEnum) return Create(typeof(CodeKind<>), type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Codes<>))
            return Create(typeof(CodesKind<>), type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OneOrMore<>))
            return Create(typeof(OneOrMoreKind<>), type.GetGenericArguments()[0]);
        if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextValue<>)))
            return Create(typeof(TextValueKind<>), type);
        throw new NotSupportedException($"No parameter can be a {type.Name}; make it an ITextValue, or add a ParameterKind.");
    }

    private static ParameterKind Create(Type open, Type argument) =>
        (ParameterKind)Activator.CreateInstance(open.MakeGenericType(argument))!;
}
