using System.Collections.Immutable;
using System.Diagnostics;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tokens;

namespace Ondit.Bench;

/// <summary>The same stories, read in full and run through the bare encoder.</summary>
internal sealed class Workload : IDisposable
{
    private readonly ModelFiles model;
    private readonly StoryReader reader;
    private readonly ImmutableArray<PieceSequence> pieces;
    private readonly ParallelOptions cores;

    /// <summary>Loads the model and prepares the pieces that the encoder sees.</summary>
    /// <param name="folder">The model's.</param>
    /// <param name="stories">What is read.</param>
    /// <param name="cores">How many stories are read side by side.</param>
    public Workload(string folder, ImmutableArray<Story> stories, int cores)
    {
        model = ModelFiles.Load(folder);
        var pieceReader = new PieceReader(model.Encoder);
        reader = new StoryReader(
            pieceReader,
            model.Tagger,
            new AttributionReader(model.Settings.Calibration),
            model.Name,
            new ReplyReader(),
            new RelationReader()
        );
        Stories = stories;
        pieces = [.. stories.Select(story => Pieces(pieceReader, story.Text))];
        this.cores = new ParallelOptions { MaxDegreeOfParallelism = cores };
    }

    public string Model => model.Name;

    public ImmutableArray<Story> Stories { get; }

    /// <summary>Reads every story in full.</summary>
    public void Read() => Parallel.For(0, Stories.Length, cores, i => reader.Read(Stories[i]));

    /// <summary>Encodes the same windows of every story and does nothing else.</summary>
    public void Encode() => Parallel.For(0, pieces.Length, cores, i => model.Tagger.Encode(pieces[i], Guideline.Ondit));

    public static TimeSpan Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    public void Dispose() => reader.Dispose();

    private static PieceSequence Pieces(PieceReader pieceReader, string text)
    {
        var tokens = Tokenizer.Read(text);
        return pieceReader.Read(text, tokens, SentenceSplitter.Read(text, tokens), QuotationReader.Read(text));
    }
}
