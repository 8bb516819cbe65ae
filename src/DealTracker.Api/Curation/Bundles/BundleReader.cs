using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>
/// Reads files into a bundle. Shape is checked here, once; meaning is checked by <see cref="BundleRules"/>. An event
/// stands under its deal, or in the bundle's list of events if it names its deals.
/// </summary>
internal sealed class BundleReader
{
    private readonly List<BundleError> _errors = [];
    private readonly List<Located<Party>> _parties = [];
    private readonly List<Located<WeaponSystem>> _systems = [];
    private readonly List<Located<Article>> _articles = [];
    private readonly List<Located<Deal>> _deals = [];
    private readonly List<Located<DealEvent>> _events = [];

    /// <summary>Everything wrong with the shape of the files.</summary>
    public IReadOnlyList<BundleError> Errors => _errors;

    /// <summary>The records that could be read.</summary>
    public Bundle Bundle => new() { Parties = _parties, Systems = _systems, Articles = _articles, Deals = _deals, Events = _events };

    /// <summary>Ids of the records in the files, including those that could not be read: a reference to one of them is not an error.</summary>
    public HashSet<RecordRef> DeclaredIds { get; } = [];

    public SourceLocations Locations { get; } = new();

    public void Add(BundleFile file)
    {
        Locations.Add(file);
        var yaml = YamlFile.Read(file, _errors);
        if (yaml.Root is null) return;
        var reader = new RecordReader(yaml, _errors);
        foreach (var (key, value) in yaml.Root.Children)
        {
            switch (key.ToString())
            {
                case "parties": ReadAll(reader, yaml, value, RecordKind.Party, "/parties", _parties); break;
                case "systems": ReadAll(reader, yaml, value, RecordKind.System, "/systems", _systems); break;
                case "articles": ReadAll(reader, yaml, value, RecordKind.Article, "/articles", _articles); break;
                case "events": ReadAll(reader, yaml, value, RecordKind.Event, "/events", _events); break;
                case "deals": ReadDeals(reader, yaml, value); break;
                default:
                    reader.Report($"/{key}", $"There is no list '{key}' in a bundle. Known: articles, parties, systems, deals, events.");
                    break;
            }
        }
    }

    /// <summary>Everything that is wrong, in shape and meaning, in the order of files and lines; a violation that a shape error explains is left out.</summary>
    public IReadOnlyList<BundleError> AllErrors(IEnumerable<Violation> violations) => Locations.AllErrors(_errors, violations);

    private void ReadAll<T>(RecordReader reader, YamlFile yaml, YamlNode node, RecordKind kind, string pointer, List<Located<T>> into) where T : class
    {
        foreach (var (item, at) in Items(reader, node, pointer))
        {
            Declare(kind, item);
            if (reader.ReadRecord<T>(item, at) is { } record) into.Add(new Located<T>(record, yaml.Name, at));
        }
    }

    private void ReadDeals(RecordReader reader, YamlFile yaml, YamlNode node)
    {
        foreach (var (item, at) in Items(reader, node, "/deals"))
        {
            Declare(RecordKind.Deal, item);
            if (reader.ReadRecord<Deal>(item, at, "events") is { } deal) _deals.Add(new Located<Deal>(deal, yaml.Name, at));
            if (item is not YamlMappingNode mapping) continue;

            // Events are read also under a deal that is wrong, so that all errors are told at once.
            var id = Slug.TryParse(IdOf(item), out var slug, out _) ? slug : default;
            if (!mapping.Children.TryGetValue("events", out var events)) continue;
            foreach (var (child, childAt) in Items(reader, events, $"{at}/events"))
            {
                Declare(RecordKind.Event, child);
                if (reader.ReadRecord<DealEvent>(child, childAt) is not { } dealEvent) continue;
                dealEvent = dealEvent with { Deals = [id, .. dealEvent.Deals.Where(further => further != id)] };
                _events.Add(new Located<DealEvent>(dealEvent, yaml.Name, childAt));
            }
        }
    }

    private void Declare(RecordKind kind, YamlNode node) => DeclaredIds.Add(new RecordRef(kind, IdOf(node) ?? ""));

    private static string? IdOf(YamlNode node) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue("id", out var id) ? id.ToString() : null;

    private static IEnumerable<(YamlNode Node, string Pointer)> Items(RecordReader reader, YamlNode node, string pointer)
    {
        if (node is YamlSequenceNode sequence) return sequence.Children.Select((child, i) => (child, $"{pointer}/{i}"));
        if (node is not YamlScalarNode { Value: null or "" }) reader.Report(pointer, "Is not a list. Write one record a line after '- '.");
        return [];
    }
}
