using DealTracker.Core.Bundles;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>Where in the files a record stands. Lines are not kept: a file in which something is wrong is read again for them.</summary>
internal sealed class SourceLocations
{
    private readonly Dictionary<string, BundleFile> _files = [];
    private YamlFile? _open;

    public void Add(BundleFile file) => _files[file.Name] = file;

    /// <summary>The line of a value. Quickest when asked in the order of the files.</summary>
    public long LineOf(string file, string pointer)
    {
        if (_open?.Name != file) _open = YamlFile.Read(_files[file], []);
        return _open.LineOf(pointer);
    }

    /// <summary>Everything that is wrong, in shape and meaning, in the order of files and lines; a violation that a shape error explains is left out.</summary>
    public IReadOnlyList<BundleError> AllErrors(IReadOnlyList<BundleError> shape, IEnumerable<Violation> violations) =>
    [
        .. shape.Concat(violations.Where(violation => !shape.Any(error => error.Explains(violation)))
                .OrderBy(violation => violation.Source, StringComparer.Ordinal)
                .Select(violation => new BundleError(violation.Source, LineOf(violation.Source, violation.Pointer), violation.Pointer, violation.Message)))
            .Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line),
    ];
}
