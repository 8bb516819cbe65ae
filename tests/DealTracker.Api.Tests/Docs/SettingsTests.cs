using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DealTracker.Api.Http.Requests;
using DealTracker.Storage;

namespace DealTracker.Api.Tests.Docs;

public sealed partial class SettingsTests
{
    private static readonly Dictionary<string, string[]> Documented = Markdown.Tables(Markdown.Section(Repository.Read("README.md"), "Configuration"))[0]
        .ToDictionary(row => Markdown.Codes(row[0]).Single());

    [Fact]
    public void Every_setting_is_listed_with_its_default()
    {
        var settings = new[] { typeof(Program), typeof(Database) }.SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Settings", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties().Where(property => property.CanWrite).Select(property => (
                Name: $"{SectionOf(type)}:{property.Name}",
                Default: Convert.ToString(property.GetValue(Activator.CreateInstance(type)), CultureInfo.InvariantCulture)!)))
            .ToDictionary(setting => setting.Name, setting => setting.Default);

        Assert.NotEmpty(settings);
        Assert.Equal(settings.Keys.Append("urls").Order(StringComparer.Ordinal), Documented.Keys.Order(StringComparer.Ordinal));
        Assert.All(settings, setting => Assert.Equal(setting.Value.Length == 0 ? "empty" : $"`{setting.Value}`", Documented[setting.Key][2], ignoreCase: true));
    }

    [Fact]
    public void Environment_variables_are_named_as_dotnet_reads_them() => Assert.All(
        Documented.Where(row => row.Key != "urls"),
        row => Assert.Equal($"`{row.Key.Replace(":", "__", StringComparison.Ordinal)}`", row.Value[1]));

    [Fact]
    public void The_settings_file_holds_the_defaults()
    {
        var file = JsonDocument.Parse(Repository.Read("src/DealTracker.Api/appsettings.json")).RootElement;
        var values = file.EnumerateObject().Where(section => section.Name != "Logging")
            .SelectMany(section => section.Value.EnumerateObject().Select(setting => (Name: $"{section.Name}:{setting.Name}", Value: $"{setting.Value}")))
            .ToList();

        Assert.NotEmpty(values);
        Assert.All(values, setting => Assert.Equal(setting.Value.Length == 0 ? "empty" : $"`{setting.Value}`", Documented[setting.Name][2], ignoreCase: true));
    }

    /// <summary>The section of the settings, which the summary of a settings record names.</summary>
    private static string SectionOf(Type type)
    {
        var section = SectionPattern.Match(XmlComments.Load(type.Assembly).Load(type, "summary") ?? string.Empty);
        Assert.True(section.Success, $"The summary of {type.Name} does not name its section of the settings.");
        return section.Groups[1].Value;
    }

    [GeneratedRegex("Section `([A-Za-z]+)`")]
    private static partial Regex SectionPattern { get; }
}
