using DealTracker.Core.Codes;

namespace DealTracker.Core.Articles;

/// <summary>How the publication date of an article is known.</summary>
public enum PublishedBasis
{
    [Means("Printed in the article.")] Printed,
    [Means("Read from the address.")] Url,
    [Means("Inferred from the text.")] Inferred,
}
