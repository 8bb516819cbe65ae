using DealTracker.Api.Http.Problems;
using DealTracker.Api.Imports;

namespace DealTracker.Api.Curation;

/// <summary>
/// The body of a write: one record in the form of the bundle, JSON or YAML. It is read by the bundle's own reader, so that
/// unknown, missing and wrong fields are all told at once, each with its JSON pointer.
/// </summary>
public static class RecordBody
{
    /// <summary>What a write accepts.</summary>
    public static readonly string[] ContentTypes = ["application/json", "application/yaml"];

    private const string Name = "request body";

    /// <exception cref="ProblemException">The body cannot be read (400), or is not such a record (422 with every error).</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context) where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var errors = new List<ImportError>();
        var yaml = YamlFile.Read(new BundleFile(Name, text), errors);
        if (yaml.Root is null)
        {
            throw new ProblemException(ProblemTypes.BadRequest, $"The body cannot be read. Line {errors[0].Line}: {errors[0].Message}",
                [.. errors.Select(error => new FieldError { Field = $"line {error.Line}", Message = error.Message })]);
        }

        var record = new RecordReader(yaml, errors).ReadRecord<T>(yaml.Root, "");
        return record ?? throw Unprocessable(errors.Select(error => (error.Path, error.Message)));
    }

    /// <summary>The 422 for everything that is wrong with a record.</summary>
    internal static ProblemException Unprocessable(IEnumerable<(string Pointer, string Message)> wrong)
    {
        var errors = wrong.Select(one => new FieldError { Field = one.Pointer.Length == 0 ? "/" : one.Pointer, Message = one.Message }).Distinct().ToList();
        return new ProblemException(ProblemTypes.Unprocessable,
            errors is [var only] ? $"{only.Field}: {only.Message}" : $"{errors.Count} things are wrong with the record; 'errors' lists each. Nothing was written.", errors);
    }
}
