using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>
/// The names of schemas in the document. They become the class names of generated clients, so they do not follow the names of
/// types in this program when those change.
/// </summary>
internal static class SchemaNames
{
    private static readonly Dictionary<Type, string> Published = new()
    {
        [typeof(RecordResponse<>)] = "One",
        [typeof(RecordMeta)] = "OneMeta",
        [typeof(ListResponse<>)] = "Page",
        [typeof(ListMeta)] = "PageMeta",
        [typeof(PageInfo)] = "Paging",
        [typeof(RemovedRecord)] = "Removed",
        [typeof(ImportResponse)] = "ImportAnswer",
    };

    /// <summary>The name of a type's schema: <c>DealDetailOne</c> for the response with one deal.</summary>
    public static string For(Type type)
    {
        if (!type.IsGenericType) return Published.GetValueOrDefault(type, type.Name);
        var definition = type.GetGenericTypeDefinition();
        var name = Published.GetValueOrDefault(definition, definition.Name.Split('`')[0]);
        return string.Concat(type.GetGenericArguments().Select(For)) + name;
    }
}
