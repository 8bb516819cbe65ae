using System.Reflection;
using System.Text;
using DealTracker.Mutations.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealTracker.Mutations;

/// <summary>A project as the compiler sees it: finds its mutants, and compiles with them.</summary>
internal sealed class MutatedProject
{
    private readonly string _root;
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _compilation;

    /// <param name="root">The tree it is in.</param>
    /// <param name="project">Its file.</param>
    /// <param name="compilerArguments">How the compiler was called.</param>
    /// <param name="emitted">Assemblies made before, by the name of their file; they stand for those it referred to.</param>
    public MutatedProject(string root, string project, string[] compilerArguments, IReadOnlyDictionary<string, byte[]> emitted)
    {
        _root = root;
        var folder = Path.GetDirectoryName(project)!;
        _arguments = CSharpCommandLineParser.Default.Parse(compilerArguments, folder, sdkDirectory: null);
        var trees = _arguments.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), file.Path)).ToList();
        if (emitted.Count == 0) trees.Add(Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "MutantSwitch.cs")), "MutantSwitch.cs"));
        var references = _arguments.MetadataReferences.Select(reference => emitted.TryGetValue(Path.GetFileName(reference.Reference), out var bytes)
            ? MetadataReference.CreateFromImage(bytes)
            : (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(folder, reference.Reference)));
        // Warnings were errors in the build; here they are nothing.
        var options = _arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress).WithSpecificDiagnosticOptions([]);
        _compilation = CSharpCompilation.Create(_arguments.CompilationName, trees, references, options);
        AssemblyFile = _arguments.OutputFileName ?? $"{_arguments.CompilationName}.dll";
        _compilation = Generated(_compilation);
    }

    public string AssemblyFile { get; }

    /// <summary>Every place and change that the rules find in a folder, in the order of the source.</summary>
    public IEnumerable<Mutant> Mutants(string folder)
    {
        var path = Path.Combine(_root, "src", folder);
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => Path.GetDirectoryName(tree.FilePath) == path)
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes(IsOpen).Where(IsOpen))
            {
                var found = node is ExpressionSyntax expression ? CodeRules.Of(node, model).Concat(SqlRules.Of(expression)) : CodeRules.Of(node, model);
                foreach (var mutant in found)
                {
                    yield return mutant with
                    {
                        Folder = folder,
                        File = Path.GetRelativePath(_root, tree.FilePath),
                        Line = tree.GetLineSpan(LineOf(mutant)).StartLinePosition.Line + 1,
                    };
                }
            }
        }
    }

    /// <summary>Compiles with all mutants but those that do not compile.</summary>
    /// <param name="mutants">With their ids. Those that had to go are removed.</param>
    public byte[] Compile(List<Mutant> mutants)
    {
        for (var round = 0; round < 30; round++)
        {
            var compilation = _compilation;
            var schemata = new Dictionary<string, Schemata>();
            foreach (var group in mutants.GroupBy(mutant => Path.Combine(_root, mutant.File)))
            {
                var tree = _compilation.SyntaxTrees.FirstOrDefault(one => one.FilePath == group.Key);
                if (tree is null) continue;
                schemata[group.Key] = new Schemata(tree.ToString(), group);
                compilation = compilation.ReplaceSyntaxTree(tree, Parse(schemata[group.Key].Text, group.Key));
            }

            using var assembly = new MemoryStream();
            var result = compilation.Emit(assembly, manifestResources: _arguments.ManifestResources);
            if (result.Success) return assembly.ToArray();
            var faults = new HashSet<int>();
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            foreach (var error in errors.Where(error => error.Location.SourceTree is { } tree && schemata.ContainsKey(tree.FilePath)))
            {
                var span = error.Location.SourceSpan;
                var member = error.Location.SourceTree!.GetRoot().FindNode(span).AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax);
                faults.UnionWith(schemata[error.Location.SourceTree.FilePath].At(span, member?.Span ?? span).Select(mutant => mutant.Id));
            }

            if (faults.Count == 0) throw new InvalidOperationException($"{AssemblyFile} does not compile:\n{string.Join('\n', errors.Take(20))}");
            mutants.RemoveAll(mutant => faults.Contains(mutant.Id));
        }

        throw new InvalidOperationException($"{AssemblyFile} still does not compile.");
    }

    private SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _arguments.ParseOptions, path);

    /// <summary>The difference's own line, where a mutant is in a text of several.</summary>
    private static TextSpan LineOf(Mutant mutant)
    {
        var same = mutant.Mutated is null ? 0 : mutant.Original.Zip(mutant.Mutated).TakeWhile(pair => pair.First == pair.Second).Count();
        return new TextSpan(mutant.Span.Start + Math.Min(same, Math.Max(0, mutant.Span.Length - 1)), 0);
    }

    /// <summary>Not what must be known when compiling, nor what describes.</summary>
    private static bool IsOpen(SyntaxNode node) => node switch
    {
        AttributeListSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or PatternSyntax or SwitchLabelSyntax or UsingDirectiveSyntax => false,
        FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => !local.Modifiers.Any(SyntaxKind.ConstKeyword),
        ThrowExpressionSyntax or ThrowStatementSyntax => false,
        _ => true,
    };

    /// <summary>What source generators add: regular expressions are partial methods without it.</summary>
    private CSharpCompilation Generated(CSharpCompilation compilation)
    {
        var generators = _arguments.AnalyzerReferences.Select(
            reference => new AnalyzerFileReference(Path.GetFullPath(reference.FilePath, _root), Loader.Instance))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)).ToList();
        if (generators.Count == 0) return compilation;
        CSharpGeneratorDriver.Create(generators, parseOptions: _arguments.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
