using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Checks;
using DealTracker.Core.Text;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Cli;

/// <summary>A warning that a curator looked at and found right: <c>{warning: plan_unresolved, record: …, reason: …}</c>.</summary>
internal sealed record AcceptedWarning
{
    public required CheckCode Warning { get; init; }

    /// <summary>The event that the warning is about.</summary>
    public required Slug Record { get; init; }

    [MaxLength(1000)]
    public required string Reason { get; init; }

    /// <summary>Reads the list named <c>accepted</c> of such a file.</summary>
    public static IReadOnlyList<Located<AcceptedWarning>> Read(BundleFile file, List<BundleError> errors, out YamlFile yaml)
    {
        yaml = YamlFile.Read(file, errors);
        if (yaml.Root is null) return [];
        var reader = new RecordReader(yaml, errors);
        var accepted = new List<Located<AcceptedWarning>>();
        foreach (var (key, value) in yaml.Root.Children)
        {
            if (key.ToString() != "accepted" || value is not YamlSequenceNode list)
            {
                reader.Report($"/{key}",
                    "Is not the list 'accepted'. Write accepted: and below it one {warning: …, record: …, reason: …} a line after '- '.");
                continue;
            }

            for (var i = 0; i < list.Children.Count; i++)
            {
                if (reader.ReadRecord<AcceptedWarning>(list.Children[i], $"/accepted/{i}") is { } warning)
                    accepted.Add(new Located<AcceptedWarning>(warning, file.Name, $"/accepted/{i}"));
            }
        }

        return accepted;
    }
}
