using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class TextValueCoverageTests
{
    [Fact]
    public void Every_text_value_type_has_tests_of_its_laws()
    {
        // Dates are tested beside each other, in their own way; the others are put to TextValueLaws in their own files.
        Type[] tested = [typeof(Slug), typeof(WebAddress), typeof(PartyCode), typeof(CurrencyCode), typeof(Reliability)];
        var all = typeof(Slug).Assembly.GetTypes().Where(type => !type.IsInterface && type.Namespace != typeof(EdtfDate).Namespace && type.GetInterfaces()
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>)));
        Assert.Equivalent(tested, all, strict: true);
    }
}
