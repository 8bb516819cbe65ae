namespace DealTracker.Api.Records;

/// <summary>Which build of the program this is: another one may write the same record differently.</summary>
public static class BuildId
{
    /// <summary>Eight hexadecimal digits.</summary>
    public static string Text { get; } = IdOf(typeof(BuildId)) + IdOf(typeof(Core.Codes.DefinitionAttribute));

    private static string IdOf(Type type) => type.Module.ModuleVersionId.ToString("N")[..4];
}
