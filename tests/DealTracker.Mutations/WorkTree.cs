using System.Text.Json;

namespace DealTracker.Mutations;

/// <summary>A copy of the checkout, built once as it is. Mutated assemblies are put over those of the build.</summary>
/// <param name="root">Where the copy is.</param>
internal sealed class WorkTree(string root)
{
    /// <summary>No analysers: they judged the sources already.</summary>
    private static readonly string[] Quick = ["-v", "q", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:GenerateDocumentationFile=true"];

    public string Root { get; } = root;

    /// <summary>The projects that are mutated, those first that others refer to.</summary>
    public IReadOnlyList<string> Projects { get; private set; } = [];

    public IReadOnlyList<string> TestPrograms { get; private set; } = [];

    /// <param name="checkout">What is copied: every file that git knows or would take.</param>
    public async Task MakeAsync(string checkout)
    {
        foreach (var file in (await Shell.DoneAsync("git", ["ls-files", "-co", "--exclude-standard"], checkout)).Split('\n'))
        {
            var (from, to) = (Path.Combine(checkout, file), Path.Combine(Root, file));
            if (!File.Exists(from)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }

        foreach (var project in TestProjects()) await Shell.DoneAsync("dotnet", ["build", project, .. Quick], Root);
    }

    public void Find()
    {
        // A project that is referred to has fewer projects before it.
        Projects = [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .OrderBy(project => File.ReadAllText(project).Split("<ProjectReference").Length).ThenBy(project => project)];
        TestPrograms = [.. TestProjects().Select(Path.GetFileNameWithoutExtension)
            .SelectMany(name => Directory.GetFiles(Path.Combine(Root, "tests", name!, "bin"), name!, SearchOption.AllDirectories))
            .OrderBy(path => path.Length)];
    }

    /// <summary>How the compiler was called for a project.</summary>
    public async Task<string[]> CompilerArgumentsAsync(string project)
    {
        var json = await Shell.DoneAsync("dotnet",
            [
                "build", project, "--no-restore", "-t:PrepareResources;Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
                "-p:BuildProjectReferences=false",
                "-p:NonExistentFile=never", "-getItem:CscCommandLineArgs", .. Quick,
            ], Root);
        using var document = JsonDocument.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..(json.LastIndexOf('}') + 1)]);
        return [.. document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)];
    }

    /// <summary>Puts an assembly over each of its name that was built.</summary>
    public void Put(string name, byte[] assembly)
    {
        foreach (var file in Directory.GetFiles(Root, name, SearchOption.AllDirectories).Where(file => file.Contains("/bin/", StringComparison.Ordinal)))
            File.WriteAllBytes(file, assembly);
    }

    private string[] TestProjects() => Directory.GetFiles(Path.Combine(Root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories);
}
