using System.Reflection;
using Ondit.Attributions;
using Ondit.Profiles;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Times;
using Ondit.Tokens;

namespace Ondit;

/// <summary>Reads stories. Safe for several threads; one is enough for a program.</summary>
/// <param name="pieceReader">Knows the model's vocabulary.</param>
/// <param name="tagger">The model.</param>
/// <param name="attributionReader">Makes attributions of its tags.</param>
/// <param name="model">The model's name.</param>
public sealed class StoryReader(
    PieceReader pieceReader,
    ITagger tagger,
    AttributionReader attributionReader,
    string model
) : IDisposable
{
    /// <summary>Loads a model from its folder.</summary>
    /// <param name="folder">As <c>lab/Ondit.Train</c> writes it.</param>
    /// <exception cref="BrokenModelException">A file is missing or damaged; the message names it.</exception>
    public static StoryReader Load(string folder)
    {
        var files = ModelFiles.Load(folder);
        return new StoryReader(
            new PieceReader(files.Encoder),
            files.Tagger,
            new AttributionReader(files.Settings.Calibration),
            files.Name
        );
    }

    private readonly TimeReader timeReader = new();

    /// <summary>Who reads: goes into every reading.</summary>
    public ReaderVersion Version { get; } =
        new(
            typeof(StoryReader)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion,
            model
        );

    /// <summary>Reads a story: the whole flow, one line a stage. Never throws for any text; the same text gives the same reading.</summary>
    /// <param name="story">What to read.</param>
    /// <param name="guideline">By whose rules; others than our own only to be scored against their corpora.</param>
    public Reading Read(Story story, Guideline guideline = Guideline.Ondit)
    {
        var tokens = Tokenizer.Read(story.Text);
        var sentences = SentenceSplitter.Read(story.Text, tokens);
        var quotations = QuotationReader.Read(story.Text);
        var pieces = pieceReader.Read(story.Text, tokens, sentences, quotations);
        var tags = tagger.Read(pieces, guideline);
        var times = timeReader.Read(story.Text, tokens, sentences, story.Published);
        var attributions = attributionReader.Read(story.Text, pieces, tags, quotations);
        var reading = new Reading(story, Version, sentences, [], times, attributions, [], [], []);
        return reading with { Profile = ProfileReader.Read(reading) };
    }

    /// <summary>Frees the model.</summary>
    public void Dispose() => (tagger as IDisposable)?.Dispose();
}
