using Ondit.Ledger.Joining;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Vectors;

namespace Ondit.Tests;

/// <summary>What joins, as it ships, loaded once for all tests.</summary>
public static class Matcher
{
    /// <summary>Its folder, as the build puts it beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "models", "matcher");

    private static readonly Lazy<SentenceEncoder> Loaded = new(() => SentenceEncoder.Load(Folder));

    /// <summary>Makes vectors.</summary>
    public static SentenceEncoder Encoder => Loaded.Value;

    /// <summary>Finds rumours.</summary>
    public static RumourReader Reader { get; } = new(Encoder, JoiningModel.Shipped);
}
