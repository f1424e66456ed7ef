using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Stores;

/// <summary>A stored reading as it lies in the store. Unpacking may be done on any core.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Version">Number of the version.</param>
/// <param name="Hash">Hash of its text.</param>
/// <param name="StoryBody">As <see cref="PackedJson"/> packs it.</param>
/// <param name="ReadingBody">Likewise.</param>
public sealed record PackedReading(string Story, int Version, string Hash, byte[] StoryBody, byte[] ReadingBody)
{
    /// <summary>The reading.</summary>
    /// <exception cref="UnusableLedgerException">It is damaged.</exception>
    public StoredReading Unpack()
    {
        var reading = Guarded(() => PackedJson.Reading(StoryBody, ReadingBody));
        return new StoredReading(new StoredStory(Story, Version, reading.Story, Hash), reading);
    }

    /// <summary>The story alone.</summary>
    /// <exception cref="UnusableLedgerException">It is damaged.</exception>
    public StoredStory UnpackStory() => new(Story, Version, Guarded(() => PackedJson.Story(StoryBody)), Hash);

    private T Guarded<T>(Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (Exception problem) when (problem is FormatException or System.Text.Json.JsonException)
        {
            throw new UnusableLedgerException(
                $"the ledger is damaged: the reading of story {Story} cannot be unpacked; restore the file from a backup",
                problem
            );
        }
    }
}
