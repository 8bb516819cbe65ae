using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;

namespace DealTracker.Api.Http.Responses;

/// <summary>The ways an endpoint refuses parameters that do not fit the representation it is asked for.</summary>
public static class RejectExtensions
{
    /// <summary>For an answer that is never cut into pages.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameters">The operation's parameters of pages.</param>
    /// <exception cref="ProblemException">One of them was given: 400.</exception>
    public static void RejectPaging(this HttpContext context, params string[] parameters) =>
        context.RejectParameters("an export holds everything the filters match", parameters);

    /// <summary>For parameters that the representation at hand has no use for.</summary>
    /// <param name="why">A clause: <c>an export holds everything the filters match</c>.</param>
    /// <exception cref="ProblemException">One of them was given: 400.</exception>
    public static void RejectParameters(this HttpContext context, string why, params string[] parameters)
    {
        ArgumentNullException.ThrowIfNull(context);
        var errors = new FieldErrors();
        foreach (var name in parameters.Where(name => context.Request.Query.ContainsKey(name)))
        {
            errors.Add(ProblemTypes.UnknownParameter, name,
                $"'{name}' does not apply to {context.Representation().Name}: {why}. Leave it out, or ask for json.");
        }

        errors.ThrowIfAny();
    }
}
