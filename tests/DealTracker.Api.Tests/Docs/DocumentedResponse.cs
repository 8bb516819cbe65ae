using System.Text.Json;

namespace DealTracker.Api.Tests.Docs;

/// <summary>Compares an answer shown in the documentation with the real one.</summary>
internal static class DocumentedResponse
{
    /// <summary>
    /// Each member shown is there with the value shown; objects may have more members, lists may not have more items.
    /// </summary>
    public static void AssertIsIn(JsonElement real, string shown) => AssertIsIn(JsonDocument.Parse(shown).RootElement, real, "$");

    private static void AssertIsIn(JsonElement shown, JsonElement real, string at)
    {
        Assert.True(shown.ValueKind == real.ValueKind, $"{at} is shown as {shown.GetRawText()} and really is {real.GetRawText()}");
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in shown.EnumerateObject())
                {
                    Assert.True(real.TryGetProperty(member.Name, out var there), $"{at}.{member.Name} is shown and not in the answer");
                    AssertIsIn(member.Value, there, $"{at}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(shown.GetArrayLength() == real.GetArrayLength(),
                    $"{at} is shown with {shown.GetArrayLength()} items and really has {real.GetArrayLength()}");
                for (var i = 0; i < shown.GetArrayLength(); i++)
                    AssertIsIn(shown[i], real[i], $"{at}[{i}]");
                break;
            default:
                Assert.True(JsonElement.DeepEquals(shown, real), $"{at} is shown as {shown.GetRawText()} and really is {real.GetRawText()}");
                break;
        }
    }
}
