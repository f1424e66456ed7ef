using System.Reflection;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
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
/// <param name="replyReader">The rules of replies.</param>
/// <param name="relationReader">The rules of relations.</param>
public sealed class StoryReader(
    PieceReader pieceReader,
    ITagger tagger,
    AttributionReader attributionReader,
    string model,
    ReplyReader replyReader,
    RelationReader relationReader
) : IDisposable
{
    /// <summary>Loads a model from its folder.</summary>
    /// <param name="folder">As <c>lab/Ondit.Train</c> writes it.</param>
    /// <exception cref="BrokenModelException">A file is missing or damaged; the message names it.</exception>
    public static StoryReader Load(string folder)
    {
        ModelFiles? files = null;
        ReplyReader? replies = null;
        RelationReader? relations = null;
        BrokenModelException? problem = null;
        // The rules are read beside the model: start-up is what people wait for.
        Parallel.Invoke(
            () =>
            {
                try
                {
                    files = ModelFiles.Load(folder);
                }
                catch (BrokenModelException broken)
                {
                    problem = broken;
                }
            },
            () => (replies, relations) = (new ReplyReader(), new RelationReader())
        );
        if (problem is not null)
        {
            throw new BrokenModelException(problem.Message, problem);
        }

        return new StoryReader(
            new PieceReader(files!.Encoder),
            files.Tagger,
            new AttributionReader(files.Settings.Calibration),
            files.Name,
            replies!,
            relations!
        );
    }

    private readonly TimeReader timeReader = new();
    private readonly PartyReader partyReader = new();

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
        var text = story.Text;
        var tokens = Tokenizer.Read(text);
        var sentences = SentenceSplitter.Read(text, tokens);
        var quotations = QuotationReader.Read(text);
        var pieces = pieceReader.Read(text, tokens, sentences, quotations);
        var tags = tagger.Read(text, pieces, guideline);
        var times = timeReader.Read(text, tokens, sentences, story.Published);
        var parties = partyReader.Read(text, tokens, pieces, tags);
        var found = attributionReader.Read(text, pieces, tags.Attributions, quotations);
        var kinds = KindRules.Apply(text, tokens, parties.Parties, found.Attributions);
        var voices = VoiceReader.Read(story, tokens, sentences, parties.Parties, kinds.Attributions);
        var (all, attributions) = (voices.Parties, voices.Attributions);
        var own = OwnVoiceReader.Read(text, tokens, sentences, pieces, tags, attributions);
        var claims = ClaimReader.Read(text, tokens, all, times, attributions, own);
        var replies = replyReader.Read(text, tokens, sentences, quotations, all, attributions);
        var relations = relationReader.Read(text, tokens, sentences, all, attributions, claims.Claims);
        var reading = new Reading(
            story,
            Version,
            sentences,
            all,
            times,
            attributions,
            claims.Claims,
            replies.Replies,
            relations.Relations
        )
        {
            Decisions =
            [
                .. parties.Decisions,
                .. found.Decisions,
                .. kinds.Decisions,
                .. voices.Decisions,
                .. claims.Decisions,
                .. replies.Decisions,
                .. relations.Decisions,
            ],
        };
        return reading with { Profile = ProfileReader.Read(reading) };
    }

    /// <summary>Frees the model.</summary>
    public void Dispose() => (tagger as IDisposable)?.Dispose();
}
