using DealTracker.Core.Bundles;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>Where in the files a record stands. Lines are not kept: of a file in which something is wrong they are read again.</summary>
internal sealed class SourceLocations
{
    private readonly Dictionary<string, BundleFile> _files = [];
    private YamlFile? _open;

    public void Add(BundleFile file) => _files[file.Name] = file;

    /// <summary>A violation of meaning, with its line. Quickest in the order of files.</summary>
    public ImportError Locate(Violation violation)
    {
        if (_open?.Name != violation.Source) _open = YamlFile.Read(_files[violation.Source], []);
        return new ImportError(violation.Source, _open.LineOf(violation.Pointer), violation.Pointer, violation.Message);
    }

    /// <summary>Everything that is wrong, in shape and meaning, in the order of files and lines; what a wrong shape explains is left out.</summary>
    public IReadOnlyList<ImportError> AllErrors(IReadOnlyList<ImportError> shape, IEnumerable<Violation> violations) =>
    [
        .. shape.Concat(violations.Where(one => !shape.Any(error => error.Explains(one))).OrderBy(one => one.Source, StringComparer.Ordinal).Select(Locate))
            .Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line),
    ];
}
