using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>A parsed text, YAML or JSON, that knows the line of every value.</summary>
internal sealed class YamlFile
{
    private YamlFile(string name) => Name = name;

    public string Name { get; }

    public YamlMappingNode? Root { get; private set; }

    public static YamlFile Read(BundleFile file, List<BundleError> errors)
    {
        var yaml = new YamlFile(file.Name);
        try
        {
            var text = file.ReadText();
            var stream = new YamlStream();
            stream.Load(new RestrictedYamlParser(JsonParser.IsJson(text) ? new JsonParser(text) : new Parser(new StringReader(text))));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) yaml.Root = root;
            else errors.Add(new BundleError(file.Name, 1, "", "Is not one document with named fields. A bundle has lists named articles, parties, systems, deals or events; one record alone has its own fields."));
        }
        catch (JsonException e)
        {
            errors.Add(new BundleError(file.Name, (e.LineNumber ?? 0) + 1, "", $"Is not JSON: {e.Message} Nothing was read."));
        }
        catch (RestrictedYamlParser.RefusedException e)
        {
            errors.Add(new BundleError(file.Name, e.Start.Line, "", e.Message));
        }
        catch (YamlException e)
        {
            errors.Add(new BundleError(file.Name, e.Start.Line, "", $"Is neither YAML nor JSON: {e.Message.Trim()} Nothing after this place was read."));
        }

        return yaml;
    }

    /// <summary>The line of a value; of what it would stand in, when it is missing.</summary>
    public long LineOf(string pointer)
    {
        for (var at = pointer; Root is not null; at = at[..at.LastIndexOf('/')])
        {
            if (Find(Root, at) is { } line) return line;
        }

        return 1;
    }

    /// <param name="node">Where to begin.</param>
    /// <param name="rest">What is left of the pointer.</param>
    /// <returns>The line of its key, where it has one; null when it is not there.</returns>
    private static long? Find(YamlNode node, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return node.Start.Line;
        if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping.Children)
            {
                // A key may have a slash in it.
                var name = key.ToString();
                if (!rest[1..].StartsWith(name, StringComparison.Ordinal)) continue;
                var below = rest[(1 + name.Length)..];
                if (below.IsEmpty) return key.Start.Line;
                if (below[0] == '/' && Find(value, below) is { } line) return line;
            }
        }
        else if (node is YamlSequenceNode sequence)
        {
            var end = rest[1..].IndexOf('/') is >= 0 and var slash ? slash + 1 : rest.Length;
            if (int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < sequence.Children.Count)
                return Find(sequence.Children[i], rest[end..]);
        }

        return null;
    }
}
