using System.Collections.Immutable;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Vectors;
using Ondit.Stories;

namespace Ondit.Ledger.Tellings;

/// <summary>A story laid out for joining: its headline and opening, its sentences as vectors, its words and quotations.</summary>
/// <param name="Stored">The story and its reading.</param>
/// <param name="Title">The headline within the text; empty where the text has none.</param>
/// <param name="Opening">The headline and the sentences after it that say what the story is about.</param>
/// <param name="TitleVector">What the headline says.</param>
/// <param name="Head">What headline and opening say together.</param>
/// <param name="Masked">The same with each name replaced, so that only the kind of news is left.</param>
/// <param name="Sentences">All sentences, the headline first where it is one.</param>
/// <param name="Words">All words.</param>
/// <param name="Quotes">All quotations.</param>
/// <param name="Salience">By party id of the reading: how much of the story is about it, 0 to 1.</param>
public sealed record Telling(
    StoredReading Stored,
    TextSpan Title,
    TextSpan Opening,
    SentenceVector TitleVector,
    SentenceVector Head,
    SentenceVector Masked,
    ImmutableArray<TellingSentence> Sentences,
    ImmutableArray<StoryWord> Words,
    ImmutableArray<QuotedWords> Quotes,
    ImmutableDictionary<string, double> Salience
)
{
    /// <summary>The story's id in the ledger.</summary>
    public string Id => Stored.Story.Id;

    /// <summary>The text.</summary>
    public string Text => Stored.Story.Story.Text;

    /// <summary>Who published it.</summary>
    public string? Outlet => Stored.Story.Story.Outlet;

    /// <summary>When.</summary>
    public DateOnly? Published => Stored.Story.Story.Published;

    /// <summary>The reading.</summary>
    public Reading Reading => Stored.Reading;

    /// <summary>The words within a span.</summary>
    public IEnumerable<StoryWord> WordsIn(TextSpan span) => Words.Where(word => span.Contains(word.Span));

    /// <summary>The sentence that covers a place; the last one where none does.</summary>
    public TellingSentence? SentenceAt(int position) =>
        Sentences.FirstOrDefault(sentence => sentence.Span.End > position) ?? Sentences.LastOrDefault();
}
