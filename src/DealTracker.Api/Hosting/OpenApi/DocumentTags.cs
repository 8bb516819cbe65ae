using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>The features in the order in which a newcomer meets them; Swagger UI keeps it.</summary>
internal sealed class DocumentTags : IDocumentFilter
{
    private static readonly (string Name, string Description)[] InOrder =
    [
        ("Timelines", "Events in order: of all deals, of a country, a system or a deal."),
        ("Deals", "Threads between parties, with a status derived from their events."),
        ("Events", "What happened, is planned, reported or denied, with its sources."),
        ("Countries", "Countries and other parties."),
        ("Systems", "Weapon systems and their families."),
        ("Articles", "The publications behind the record."),
        ("History", "Who changed what, and the feed that keeps mirrors true."),
        ("Documents", "Records as bundles write them, for changing."),
        ("Exports", "Tables for research, whole and from one snapshot."),
        ("Flows", "Who supplies whom with what, by year: counts and ranges, never totals."),
        ("Releases", "Data packages that never change, and how to cite them."),
        ("Imports", "Whole bundles at once."),
        ("Codes", "The closed vocabularies."),
        ("Problems", "What errors mean."),
    ];

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var used = swaggerDoc.Paths.Values.SelectMany(path => path.Operations?.Values.AsEnumerable() ?? [])
            .SelectMany(operation => operation.Tags ?? new HashSet<OpenApiTagReference>()).Select(tag => tag.Name).ToHashSet();
        // A tag without operations would be an empty heading.
        swaggerDoc.Tags = InOrder.Where(tag => used.Contains(tag.Name))
            .Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }).ToHashSet();
    }
}
