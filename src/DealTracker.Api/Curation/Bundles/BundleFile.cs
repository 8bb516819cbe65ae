namespace DealTracker.Api.Curation.Bundles;

/// <summary>One YAML or JSON text that holds records. A large import reads it more than once, so that it need not be kept.</summary>
/// <param name="name">Its name in errors: the path under <c>seeds/</c>, or "request body".</param>
/// <param name="length">How long it is, in characters or bytes.</param>
/// <param name="read">Gives the text.</param>
public sealed class BundleFile(string name, long length, Func<string> read)
{
    public BundleFile(string name, string text) : this(name, text.Length, () => text)
    {
    }

    public string Name => name;

    public long Length => length;

    public string ReadText() => read();
}
