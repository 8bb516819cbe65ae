using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using FastEndpoints;
using FluentValidation.Results;

namespace DealTracker.Api.Http.Pipeline;

/// <summary>How FastEndpoints is set up: the same for every host, because it keeps its settings once for the whole process.</summary>
public static class Endpoints
{
    private static readonly Lock OneHostAtATime = new();

    /// <summary>Finds the endpoints of this assembly only, so that those of a test assembly stay out.</summary>
    public static IServiceCollection AddDealTrackerEndpoints(this IServiceCollection services) => services.AddFastEndpoints(options =>
    {
        options.DisableAutoDiscovery = true;
        options.Assemblies = [typeof(Endpoints).Assembly];
    });

    /// <summary>Maps them. Nothing in here may depend on the host: the first host's settings serve all.</summary>
    public static WebApplication UseDealTrackerEndpoints(this WebApplication app)
    {
        // Mapping takes services from the host that mapped last, which may be another that tests start or stop meanwhile.
        lock (OneHostAtATime)
            app.UseFastEndpoints(Configure);
        return app;
    }

    private static void Configure(Config config)
    {
        config.Endpoints.RoutePrefix = ApiRoute.Prefix.TrimStart('/');
        config.Endpoints.Configurator = Configure;
        config.Errors.ContentType = Problem.MediaType;
        config.Errors.ProducesMetadataType = typeof(Problem);
        config.Errors.ResponseBuilder = (failures, context, _) => Describe(failures, context);
    }

    /// <summary>
    /// Route and query are read strictly everywhere; a body is read by the endpoint. Reading is open to all, and cheap when
    /// nothing has changed: no endpoint can forget it.
    /// </summary>
    private static void Configure(EndpointDefinition endpoint)
    {
        endpoint.RequestBinder(typeof(QueryBinder<>));
        if (!endpoint.Verbs.Contains(HttpMethods.Get)) return;
        endpoint.AllowAnonymous([HttpMethods.Get]);
        endpoint.PreProcessor<NotModified>(Order.Before);
    }

    /// <summary>A body that FastEndpoints itself could not read.</summary>
    private static Problem Describe(List<ValidationFailure> failures, HttpContext context)
    {
        var errors = failures.Select(failure => new FieldError { Field = failure.PropertyName, Message = failure.ErrorMessage });
        var refusal = new ProblemException(ProblemTypes.BadRequest, "The body cannot be read; 'errors' lists why.", [.. errors]);
        return refusal.Problem with { Instance = context.OriginalPath().ToUriComponent() };
    }
}
