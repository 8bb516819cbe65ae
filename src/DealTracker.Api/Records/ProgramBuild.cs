namespace DealTracker.Api.Records;

/// <summary>Which build of the program this is: another one may write the same record differently.</summary>
public static class ProgramBuild
{
    /// <summary>Eight hexadecimal digits.</summary>
    public static string Id { get; } = IdOf(typeof(ProgramBuild)) + IdOf(typeof(Core.Codes.MeansAttribute));

    private static string IdOf(Type type) => type.Module.ModuleVersionId.ToString("N")[..4];
}
