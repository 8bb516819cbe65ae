using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Records;
using DealTracker.Storage.Stores;

namespace DealTracker.Api.Curation.Seeds;

/// <summary>
/// Imports the seed files at every start: all records at the first start, and later the records that changed in the files. A record that a
/// curator has changed since stays as it is.
/// </summary>
public sealed class LoadSeeds(ImportBundle import, SeedSettings settings)
{
    /// <summary>The name under which the history knows the seeds.</summary>
    public const string Actor = "seeds";

    /// <exception cref="StartupException">The folder is missing, or the files have errors; then nothing was written.</exception>
    public async Task<ImportReport?> RunAsync()
    {
        if (!settings.Load) return null;
        var folder = settings.Path.Length > 0 ? Path.GetFullPath(settings.Path) : Path.Combine(AppContext.BaseDirectory, "seeds");
        if (!Directory.Exists(folder))
            throw new StartupException($"The folder of the seeds, {folder}, does not exist. Set Seeds:Path to one, or Seeds:Load to false.");

        var files = BundlePaths.Find([folder], out _)
            .Select(path => new BundleFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
        var report = await import.RunAsync(files, new Authorship(Actor, Note: null, FromSeeds: true));
        if (report.Errors.Count > 0)
        {
            throw new StartupException($"The seeds in {folder} have {report.Errors.Count} error(s); nothing was loaded.{Environment.NewLine}"
                + string.Join(Environment.NewLine, report.Errors));
        }

        return report;
    }
}
