using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Imports;

/// <summary>
/// A parsed YAML text with the line of every value. JSON is read the same way, being YAML. Anchors, aliases and tags are
/// refused: a bundle needs none, and a few lines of them can stand for gigabytes.
/// </summary>
internal sealed class YamlFile
{
    private const int MaxDepth = 16;

    private readonly Dictionary<string, long> _lines = [];

    private YamlFile(string name) => Name = name;

    public string Name { get; }

    public YamlMappingNode? Root { get; private set; }

    public static YamlFile Read(BundleFile file, List<ImportError> errors)
    {
        var yaml = new YamlFile(file.Name);
        try
        {
            if (JsonText.IsJson(file.Text)) file = file with { Text = JsonText.AsYaml(file.Text) };
            if (RefuseWhatBundlesNeedNot(file, errors)) return yaml;
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                yaml.Root = root;
                yaml.Locate(root, "");
            }
            else
            {
                errors.Add(new ImportError(file.Name, 1, "", "Is not one document with named fields. A bundle has lists named articles, parties, systems, deals or events; one record alone has its own fields."));
            }
        }
        catch (JsonException e)
        {
            errors.Add(new ImportError(file.Name, (e.LineNumber ?? 0) + 1, "", $"Is not JSON: {e.Message} Nothing was read."));
        }
        catch (YamlException e)
        {
            errors.Add(new ImportError(file.Name, e.Start.Line, "", $"Is neither YAML nor JSON: {e.Message.Trim()} Nothing after this place was read."));
        }

        return yaml;
    }

    /// <summary>The line of a value; of what it would stand in, when it is missing.</summary>
    public long LineOf(string pointer)
    {
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (_lines.TryGetValue(at, out var line)) return line;
            if (at.Length == 0) return 1;
        }
    }

    private static bool RefuseWhatBundlesNeedNot(BundleFile file, List<ImportError> errors)
    {
        var parser = new Parser(new StringReader(file.Text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            var refused = parser.Current switch
            {
                AnchorAlias => "An alias (*name) is not allowed in a bundle. Write the value out.",
                NodeEvent { Anchor.IsEmpty: false } => "An anchor (&name) is not allowed in a bundle. Write the value out where it is needed.",
                NodeEvent { Tag.IsEmpty: false } => "A tag (!name) is not allowed in a bundle. Leave it out.",
                _ when depth > MaxDepth => $"Is nested more than {MaxDepth} deep; a bundle never is.",
                _ => null,
            };
            if (refused is null) continue;
            errors.Add(new ImportError(file.Name, parser.Current.Start.Line, "", refused));
            return true;
        }

        return false;
    }

    private void Locate(YamlNode node, string pointer)
    {
        _lines.TryAdd(pointer, node.Start.Line);
        if (node is YamlSequenceNode sequence)
        {
            for (var i = 0; i < sequence.Children.Count; i++) Locate(sequence.Children[i], $"{pointer}/{i}");
        }
        else if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping.Children)
            {
                var at = $"{pointer}/{key}";
                _lines.TryAdd(at, key.Start.Line);
                Locate(value, at);
            }
        }
    }
}
