using System.Reflection;
using System.Xml;
using System.Xml.XPath;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Http.Requests;

/// <summary>The XML comments of the code, which travel beside each assembly.</summary>
public sealed class XmlComments
{
    private readonly Dictionary<string, XPathNavigator> _members;

    private XmlComments(Dictionary<string, XPathNavigator> members) => _members = members;

    public static XmlComments Load(params Assembly[] assemblies) => new(assemblies
        .SelectMany(Members)
        // Generated code, such as that of regular expressions, has the same names in several assemblies.
        .DistinctBy(NameOf)
        .ToDictionary(NameOf));

    public static string PathOf(Assembly assembly) => Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");

    /// <summary>The text of an element such as <c>summary</c> of a type, as Markdown.</summary>
    public string? Load(Type type, string element) => Read(XmlCommentsNodeNameHelper.GetMemberNameForType(type), element);

    /// <summary>The text of an element of a property, as Markdown.</summary>
    public string? Load(PropertyInfo property, string element) =>
        Read(XmlCommentsNodeNameHelper.GetMemberNameForFieldOrProperty(property), element);

    private static string NameOf(XPathNavigator member) => member.GetAttribute("name", string.Empty);

    private static IEnumerable<XPathNavigator> Members(Assembly assembly)
    {
        using var reader = XmlReader.Create(PathOf(assembly));
        return [.. new XPathDocument(reader).CreateNavigator().Select("/doc/members/member").Cast<XPathNavigator>()];
    }

    private string? Read(string member, string element) =>
        _members.GetValueOrDefault(member)?.SelectSingleNode(element) is { } found
            ? XmlCommentsTextHelper.Humanize(found.InnerXml).Trim()
            : null;
}
