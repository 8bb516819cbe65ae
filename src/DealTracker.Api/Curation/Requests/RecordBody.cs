using System.Text;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Http.Errors;
using DealTracker.Core.Bundles;

namespace DealTracker.Api.Curation.Requests;

/// <summary>
/// The body of a write: one record in the form of the bundle, JSON or YAML. It is read by the bundle's own reader, so that
/// unknown, missing and wrong fields are all reported at once, each with its JSON pointer.
/// </summary>
public static class RecordBody
{
    /// <summary>The name of the body in errors.</summary>
    internal const string Name = "request body";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the record as far as possible, and every error of its shape.</summary>
    /// <exception cref="ProblemException">The body cannot be read (400), or has no id (422).</exception>
    public static async Task<(T Record, IReadOnlyList<BundleError> Errors)> ReadAsync<T>(HttpContext context) where T : class
    {
        var text = await TextAsync(context);
        var errors = new List<BundleError>();
        var yaml = YamlFile.Read(new BundleFile(Name, text), errors);
        if (yaml.Root is null)
        {
            throw new ProblemException(ProblemTypes.BadRequest, $"The body cannot be read. Line {errors[0].Line}: {errors[0].Message}",
                [.. errors.Select(error => new FieldError { Field = $"line {error.Line}", Message = error.Message })]);
        }

        var record = new RecordReader(yaml, errors).ReadRecord<T>(yaml.Root, "");
        return (record ?? throw Unprocessable(errors.Select(error => (error.Path, error.Message))), errors);
    }

    /// <summary>The whole body.</summary>
    /// <exception cref="ProblemException">It is empty or not UTF-8: 400. Bytes that are no text are never replaced by a question mark.</exception>
    internal static async Task<string> TextAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, StrictUtf8);
        try
        {
            var text = await reader.ReadToEndAsync(context.RequestAborted);
            return string.IsNullOrWhiteSpace(text) ? throw new ProblemException(ProblemTypes.BadRequest, "The body is empty. Send it as JSON or YAML.") : text;
        }
        catch (DecoderFallbackException)
        {
            throw new ProblemException(ProblemTypes.BadRequest, "The body is not UTF-8. Save it as UTF-8 and send it again.");
        }
    }

    /// <summary>The 422 for everything that is wrong with a record, in its shape and in its meaning.</summary>
    internal static ProblemException Unprocessable(IReadOnlyList<BundleError> errors, IReadOnlyList<Violation> violations) => Unprocessable(
    [
        .. errors.Select(error => (error.Path, error.Message)),
        .. violations.Where(violation => !errors.Any(error => error.Explains(violation))).Select(violation => (violation.Pointer, violation.Message)),
    ]);

    /// <summary>The 422 for everything that is wrong with a record.</summary>
    internal static ProblemException Unprocessable(IEnumerable<(string Pointer, string Message)> faults)
    {
        var errors = faults
            .Select(fault => new FieldError { Field = fault.Pointer.Length == 0 ? "/" : fault.Pointer, Message = fault.Message }).Distinct().ToList();
        return new ProblemException(ProblemTypes.Unprocessable,
            errors is [var only]
                ? $"{only.Field}: {only.Message}"
                : $"{errors.Count} things are wrong with the record; 'errors' lists each. Nothing was written.", errors);
    }
}
