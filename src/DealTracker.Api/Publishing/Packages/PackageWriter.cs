using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>
/// Writes a data package: the eleven tables, <c>datapackage.json</c>, <c>CITATION.cff</c> and a README, as one zip. It
/// holds no time but that of its revision, so that the same revision and filters give the same bytes everywhere.
/// </summary>
internal static class PackageWriter
{
    // The mode of an unpacked file: a regular file with rw-r--r--.
    private const int Attributes = 0x81A4 << 16;

    /// <param name="output">Forward only: into a file a zip is written otherwise, and its bytes would differ.</param>
    /// <param name="written">Is told each table when it has been written.</param>
    public static void Write(
        Stream output, ReadSession session, ResolvedFilter filter, PackageIdentity identity, CancellationToken cancellation,
        Action<PackageFile>? written = null)
    {
        if (output.CanSeek) throw new ArgumentException("A package is written forward only, so that its bytes are the same everywhere.", nameof(output));
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var files = new List<PackageFile>();
        foreach (var table in ExportTables.All)
        {
            var file = WriteTable(zip, table, session, filter, identity, cancellation);
            files.Add(file);
            written?.Invoke(file);
        }

        WriteText(zip, "README.md", PackageReadme.Write(identity, files), identity);
        WriteText(zip, "CITATION.cff", CitationFile.Write(identity), identity);
        WriteText(zip, "datapackage.json", PackageDescriptor.Write(identity, files), identity);
    }

    private static PackageFile WriteTable(
        ZipArchive zip, ExportTable table, ReadSession session, ResolvedFilter filter, PackageIdentity identity, CancellationToken cancellation)
    {
        using var sha = SHA256.Create();
        long count;
        using (var entry = Entry(zip, $"{table.File}.csv", identity))
        using (var hashed = new CryptoStream(entry, sha, CryptoStreamMode.Write))
        using (var rows = new ExportRows(session, table.Query(new ExportScope(filter), table.Columns), cancellation))
            count = CsvStream.Write(hashed, rows, CsvDialect.Data);
        return new PackageFile(table, count, Convert.ToHexStringLower(sha.Hash!));
    }

    private static void WriteText(ZipArchive zip, string name, string text, PackageIdentity identity)
    {
        using var entry = Entry(zip, name, identity);
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private static Stream Entry(ZipArchive zip, string name, PackageIdentity identity)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        // A zip keeps the clock's face and no zone: that of UTC.
        entry.LastWriteTime = identity.At;
        entry.ExternalAttributes = Attributes;
        return entry.Open();
    }
}
