using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>All tables for research, as one data package</summary>
/// <remarks>
/// A zip with the eleven tables as CSV, `datapackage.json` (Frictionless Data Package, version 2: types, keys, row counts and the
/// SHA-256 of each file), `CITATION.cff` and a README that explains every column. The same revision and filters give the same
/// bytes. To cite, better use a release: it never changes.
/// </remarks>
public sealed class GetDataPackage(Exporter exporter, NameResolver names, CitationSettings citation) : Endpoint<GetDataPackageRequest, ExportFile>
{
    public override void Configure()
    {
        Get("/exports/datapackage");
        Definition.Produces(Representation.Zip);
    }

    public override Task HandleAsync(GetDataPackageRequest req, CancellationToken ct)
    {
        var filters = GivenFilters.Parse(HttpContext.Request.QueryString);
        return exporter.SendAsync(Send, ExportFileName.For("dealtracker", filters), (session, file, stop) =>
            PackageWriter.Write(file, session, ResolvedFilter.Resolve(req, session, names), PackageIdentity.Create(session, citation, filters, null), stop));
    }
}

/// <summary>Which deals and events.</summary>
public sealed record GetDataPackageRequest : RecordFilter;
