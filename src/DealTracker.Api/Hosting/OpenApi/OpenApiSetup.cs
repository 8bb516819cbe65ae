using System.Reflection;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Requests;
using DealTracker.Core.Codes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>The OpenAPI 3.1 document at <c>/swagger/v1/swagger.json</c>, and Swagger UI at <c>/swagger</c>.</summary>
/// <remarks>
/// For authors of endpoints, all of it comes from the code beside the endpoint:
/// the summary of an operation from the endpoint class's <c>&lt;summary&gt;</c> (a title without a full stop) and its description
/// from <c>&lt;remarks&gt;</c>; its id from the class name (<c>ListDeals</c> is <c>listDeals</c>) and its tag from the folder;
/// a parameter's description from the request property's <c>&lt;summary&gt;</c>, its limits from <c>[Range]</c>, <c>[MaxLength]</c>
/// and <c>[Required]</c>, its default from the property's initial value. Swagger UI prefills an <c>&lt;example&gt;</c>: give
/// one to every route and <c>[Required]</c> parameter, and to optional ones only when "Try it out" should send it. Responses take
/// descriptions and examples from the XML comments of their records. FastEndpoints' own <c>Summary(…)</c> is not read.
/// </remarks>
public static class OpenApiSetup
{
    public static IServiceCollection AddDealTrackerOpenApi(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, EndpointOperations>());
        services.AddSingleton(XmlComments.Load(typeof(OpenApiSetup).Assembly, typeof(DefinitionAttribute).Assembly));
        // Swashbuckle takes the JSON options of MVC even where no MVC is.
        services.Configure<Microsoft.AspNetCore.Mvc.JsonOptions>(json => JsonFormat.Apply(json.JsonSerializerOptions));
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", Info);
            swagger.AddServer(new OpenApiServer { Url = "/" });
            swagger.UseInlineDefinitionsForEnums();
            swagger.SupportNonNullableReferenceTypes();
            swagger.NonNullableReferenceTypesAsRequired();
            swagger.IncludeXmlComments(XmlComments.PathOf(typeof(OpenApiSetup).Assembly));
            swagger.IncludeXmlComments(XmlComments.PathOf(typeof(DefinitionAttribute).Assembly));
            swagger.CustomOperationIds(OperationNames.Id);
            swagger.CustomSchemaIds(SchemaNames.For);
            swagger.TagActionsBy(operation => [OperationNames.Tag(operation)]);
            swagger.OrderActionsBy(operation => $"{operation.RelativePath} {OperationNames.Id(operation)}");
            swagger.MapTextValues();
            swagger.AddKeySchemes();
            swagger.OperationFilter<OperationDetails>();
            swagger.DocumentFilter<DocumentTags>();
        });
        return services;
    }

    public static WebApplication UseDealTrackerOpenApi(this WebApplication app)
    {
        // Their own addresses only: no other request has to pass them.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/swagger"), swagger =>
        {
            swagger.UseMiddleware<SwaggerPolicy>();
            swagger.UseSwagger(document => document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
            swagger.UseSwaggerUI(ui =>
            {
                ui.DocumentTitle = "DealTracker API";
                ui.SwaggerEndpoint("v1/swagger.json", "DealTracker API v1");
                ui.EnableDeepLinking();
                ui.DisplayOperationId();
                ui.DisplayRequestDuration();
                ui.EnableTryItOutByDefault();
                ui.EnableFilter();
                ui.DocExpansion(DocExpansion.List);
                ui.DefaultModelsExpandDepth(0);
            });
        });
        return app;
    }

    private static string Version =>
        typeof(OpenApiSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static OpenApiInfo Info => new()
    {
        Title = "DealTracker",
        Version = Version,
        Description = """
            A curated record of arms and military-cooperation deals: who agreed what with whom, what was ordered, promised, delivered or
            cancelled, and which article says so.

            **Filters.** A comma means *or*, a repeated parameter means *and*: `country=RUS&country=IND,TUR` is Russia with India or
            Turkey. Countries and systems are found by code, name or alias. An unknown parameter is an error and never ignored.

            **Dates** are EDTF with their bounds; an event whose date is not known has `null`. A plan is never a fact.

            **Forms.** A suffix (`/deals.csv`) or `format=` chooses the representation, else the Accept header. Only JSON comes in pages; every
            other form is whole and takes no `limit`. Timelines also come as `ndjson`, `timelinejs`, `timelinejs.csv`, `ics`, `jsonfeed` and `atom`.

            **Caching.** Every answer has a strong ETag; send it back in `If-None-Match`. HEAD works wherever GET does.

            **Writing** needs a curator's key: press *Authorize*. Reading needs none.

            **Errors** are problem details (RFC 9457); every `type` is described at [/problems](/problems).
            """,
        Contact = new OpenApiContact { Name = "DealTracker contributors" },
        License = new OpenApiLicense
        {
            Name = "The record: CC BY 4.0. The program: MIT.",
            Url = new Uri("https://creativecommons.org/licenses/by/4.0/"),
        },
    };
}
