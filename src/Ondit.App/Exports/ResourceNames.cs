using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.App.Exports;

/// <summary>
/// What stories and rumours are called in linked data: the same in each export of a ledger, so that one can be laid over another. Those
/// without an address of their own are named by a UUID of version 8 (RFC 9562, appendix B.2) made from what identifies them.
/// </summary>
internal static class ResourceNames
{
    /// <summary>The story's address on the web; where it has none, a name made from its id and its text.</summary>
    public static string Of(StoredStory story) => Address(story.Story.Url) ?? Urn($"story\n{story.Id}\n{story.Hash}");

    /// <summary>A name made from the rumour's id and its first appearance, for other ledgers have an r1 too.</summary>
    public static string Of(StoredRumour rumour, ILedgerStore store)
    {
        var first = rumour.Rumour.Appearances.FirstOrDefault();
        var story = first is null ? null : store.Story(first.Story);
        return Urn($"rumour\n{rumour.Rumour.Id}\n{(story is null ? "" : Of(story))}\n{first?.Claim}");
    }

    /// <summary>A web address as an IRI; null where it is none.</summary>
    public static string? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri
            : null;

    /// <summary>The name that stands for some words: <c>urn:uuid:…</c>.</summary>
    public static string Urn(string words)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"ondit\n{words}")).AsSpan(0, 16);
        BinaryPrimitives.WriteUInt16BigEndian(
            bytes[6..],
            (ushort)((BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]) & 0x0FFF) | 0x8000)
        );
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
