using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>The parts of a reading by their ids.</summary>
internal sealed class ReadingParts
{
    private readonly Dictionary<string, ReadingPart> parts = new(StringComparer.Ordinal);

    public ReadingParts(Reading reading)
    {
        var text = reading.Story.Text;
        foreach (var attribution in reading.Attributions)
        {
            var source = attribution.Source.IsEmpty ? Words.Nobody : Words.Of(text, attribution.Source);
            Add(attribution.Id, attribution.Id, $"{source} – {Words.Of(text, attribution.Cue)}");
        }

        // A claim of somebody's stands in the list with its attribution, if that is there.
        foreach (var claim in reading.Claims)
        {
            var entry = claim.Attribution is { } by && parts.ContainsKey(by) ? by : claim.Id;
            Add(claim.Id, entry, Words.Of(text, claim.Span));
        }

        foreach (var party in reading.Parties)
        {
            parts.TryAdd(party.Id, new ReadingPart(party.Name, party.Id, ""));
        }

        foreach (var (i, reply) in reading.Replies.Index())
        {
            Add(ProfileReader.ReplyId(i), ProfileReader.ReplyId(i), Words.Of(text, [reply.Span]));
        }
    }

    /// <summary>The part of an id.</summary>
    public ReadingPart Of(string id) => parts[id];

    private void Add(string id, string entry, string words) => parts.TryAdd(id, new ReadingPart(id, entry, words));
}
