using DealTracker.Api.Queries.Export;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>A table as it was written into a package.</summary>
/// <param name="Rows">Without the header.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal.</param>
internal sealed record PackageFile(ExportTable Table, long Rows, string Hash)
{
    public string Path => $"{Table.File}.csv";
}
