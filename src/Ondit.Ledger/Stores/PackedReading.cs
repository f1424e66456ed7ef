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
        try
        {
            var reading = PackedJson.Reading(StoryBody, ReadingBody);
            return new StoredReading(new StoredStory(Story, Version, reading.Story, Hash), reading);
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
