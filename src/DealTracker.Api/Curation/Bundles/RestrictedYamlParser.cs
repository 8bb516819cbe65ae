using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>
/// Lets through what a bundle needs. Anchors, aliases and tags are refused: a few lines of them can stand for gigabytes.
/// </summary>
internal sealed class RestrictedYamlParser(IParser parser) : IParser
{
    private const int MaxDepth = 16;

    private int _depth;

    public ParsingEvent? Current => parser.Current;

    /// <exception cref="RefusedException">It is well-formed, and nothing that a bundle needs.</exception>
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

    /// <summary>Something that no bundle needs.</summary>
    internal sealed class RefusedException(Mark at, string message) : YamlException(at, at, message);
}
