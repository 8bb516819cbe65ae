using DealTracker.Core.Codes;

namespace DealTracker.Core.Articles;

/// <summary>How the publication date of an article is known.</summary>
public enum PublishedBasis
{
    [Definition("Printed in the article.")] Printed,
    [Definition("Read from the address.")] Url,
    [Definition("Inferred from the text.")] Inferred,
}
