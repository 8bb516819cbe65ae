using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
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
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                yaml.Root = root;
            else
            {
                errors.Add(new BundleError(file.Name, 1, "", "Is not one document with named fields. A bundle has lists named articles, parties, systems, "
                    + "deals or events; one record alone has its own fields."));
            }
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

    /// <summary>The line of a value, or of its nearest parent if the value is missing.</summary>
    public long LineOf(string pointer)
    {
        for (var at = pointer; Root is not null; at = at[..at.LastIndexOf('/')])
        {
            if (Find(Root, at) is { } line) return line;
        }

        return 1;
    }

    /// <param name="node">The node to begin at.</param>
    /// <param name="rest">The rest of the pointer.</param>
    /// <returns>The line of the value's key, or of the value if it has no key; null if there is no value.</returns>
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

/// <summary>
/// Passes on only the events that a bundle needs. Anchors, aliases and tags are refused: a few lines of them can expand to gigabytes.
/// </summary>
internal sealed class RestrictedYamlParser(IParser parser) : IParser
{
    private const int MaxDepth = 16;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="RefusedException">The YAML is well-formed, but uses something that no bundle needs.</exception>
    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;
        _depth += parser.Current!.NestingIncrease;
        var refused = parser.Current switch
        {
            AnchorAlias => "An alias (*name) is not allowed in a bundle. Write the value out.",
            NodeEvent { Anchor.IsEmpty: false } => "An anchor (&name) is not allowed in a bundle. Write the value out where it is needed.",
            NodeEvent { Tag.IsEmpty: false } => "A tag (!name) is not allowed in a bundle. Leave it out.",
            _ when _depth > MaxDepth => $"Is nested more than {MaxDepth} deep; a bundle never is.",
            _ => null,
        };
        return refused is null ? true : throw new RefusedException(parser.Current.Start, refused);
    }

    /// <summary>A YAML feature that no bundle needs.</summary>
    internal sealed class RefusedException(Mark at, string message) : YamlException(at, at, message);
}
