using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Finds through whom each statement reached the story.</summary>
internal sealed class ViaReader
{
    private static readonly ImmutableArray<WordPattern> Statements =
    [
        .. WordList.Load("Attributions/statements.tsv").Select(row => WordPattern.Parse(row[0])),
    ];

    private static readonly FrozenSet<string> Media = new[]
    {
        "instagram",
        "twitter",
        "facebook",
        "snapchat",
        "reddit",
        "youtube",
        "tumblr",
        "tweeted",
        "tweeting",
        "tweet",
        "tweets",
        "posted",
        "captioned",
        "statement",
        "previously",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Attributions over which a report goes on without a word of the outlet.
    private const int Longest = 10;

    private readonly TokenWords words;
    private readonly ImmutableArray<TextSpan> sentences;
    private readonly ImmutableArray<Attribution> attributions;
    private readonly ImmutableArray<SourcePhrase?> phrases;
    private readonly ImmutableArray<Party?> speakers;
    private readonly ImmutableArray<int?> same;
    private readonly ImmutableArray<OutletMention> outlets;
    private readonly MentionIndex mentions;
    private readonly Func<Outlet, bool> isOwn;

    public ViaReader(
        TokenWords words,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<SourcePhrase?> phrases,
        ImmutableArray<Party?> speakers,
        ImmutableArray<int?> same,
        ImmutableArray<OutletMention> outlets,
        MentionIndex mentions,
        Func<Outlet, bool> isOwn
    )
    {
        (this.words, this.sentences, this.attributions, this.phrases) = (words, sentences, attributions, phrases);
        (this.speakers, this.same, this.outlets, this.mentions, this.isOwn) = (
            speakers,
            same,
            outlets,
            mentions,
            isOwn
        );
    }

    /// <summary>For each attribution the outlets and persons, nearest to the source first, and why; empty where none.</summary>
    public ImmutableArray<(ImmutableArray<Outlet> Via, string Rule)> Read()
    {
        var found = new (ImmutableArray<Outlet> Via, string Rule)[attributions.Length];
        var indices = Enumerable
            .Range(0, attributions.Length)
            .ToDictionary(i => attributions[i].Id, StringComparer.Ordinal);
        for (var i = 0; i < attributions.Length; i++)
        {
            found[i] = attributions[i].Parent is null ? OfOuter(i, found) : ([], "");
        }

        for (var i = 0; i < attributions.Length; i++)
        {
            if (attributions[i].Parent is not null)
            {
                found[i] = OfNested(i, found, indices, 0);
            }
        }

        return [.. found];
    }

    private (ImmutableArray<Outlet> Via, string Rule) OfOuter(int i, (ImmutableArray<Outlet> Via, string Rule)[] found)
    {
        var told = Told(i);
        if (!told.Via.IsEmpty || IsTalk(i))
        {
            return told;
        }

        var sentence = SentenceOf(attributions[i].Cue[0].Start);
        if (sentence > 0 && Introduced(i, sentence) is { Via.IsEmpty: false } introduced)
        {
            return introduced;
        }

        return Carried(i, sentence, found);
    }

    // Nobody's word goes on in a next sentence.
    private bool IsTalk(int i) =>
        attributions[i].Kind.SourceType
            is SourceType.Outlet
                or SourceType.Self
                or SourceType.Rumour
                or SourceType.Unstated;

    private (ImmutableArray<Outlet> Via, string Rule) Told(int i)
    {
        var attribution = attributions[i];
        var sentence = sentences[SentenceOf(attribution.Cue[0].Start)];
        var via = ImmutableArray.CreateBuilder<Outlet>();
        var rule = "";
        if (attribution.Kind.SourceType is SourceType.Outlet or SourceType.Self)
        {
            return ([], "");
        }

        Add(i, sentence, via, ref rule);
        foreach (var mention in outlets)
        {
            if (
                phrases[i] is { } phrase
                && mention.Start >= phrase.Start
                && mention.End <= phrase.Head
                && IsModifier(i, mention)
                && !isOwn(mention.Outlet)
            )
            {
                Insert(via, mention.Outlet);
                rule = "an outlet's own source";
            }
        }

        return (via.ToImmutable(), rule);
    }

    private bool IsModifier(int i, OutletMention mention) =>
        attributions[i].Kind.SourceType == SourceType.Unnamed
        && UnnamedVoice.IsTypical(phrases[i]!.Value.Noun)
        && (words[mention.End] == "'s" || mention.End == phrases[i]!.Value.Head);

    private void Add(int i, TextSpan sentence, ImmutableArray<Outlet>.Builder via, ref string rule)
    {
        var (from, end) = words.Range(sentence);
        foreach (var (start, outlet) in Targets(from, end))
        {
            if (
                !isOwn(outlet)
                && !IsNetwork(outlet)
                && !IsElsewhere(i, words.Span(start))
                && ViaFrames.Before(words, from, start) is var (frame, at)
                && !IsOthersCue(i, at)
            )
            {
                // The asker is nearer to the source than the programme; else the order is the text's.
                if (outlet.IsPerson)
                {
                    via.Remove(outlet);
                    via.Insert(0, outlet);
                }
                else
                {
                    Insert(via, outlet);
                }

                rule = $"frames.tsv: {frame}";
            }
        }
    }

    // "O'Hara, who shared a picture, told the Argus": what was told is not what was shared.
    private bool IsOthersCue(int i, int token)
    {
        var span = words.Span(token);
        return attributions.Where((_, j) => j != i).Any(other => other.Cue.Any(cue => cue.Overlaps(span)))
            && !attributions[i].Cue.Any(cue => cue.Overlaps(span));
    }

    // Where people post for themselves nobody passes on what they say.
    private static bool IsNetwork(Outlet outlet) =>
        Media.Any(medium => outlet.Key.StartsWith(medium, StringComparison.Ordinal));

    private static void Insert(ImmutableArray<Outlet>.Builder via, Outlet outlet)
    {
        if (!via.Contains(outlet))
        {
            via.Add(outlet);
        }
    }

    private IEnumerable<(int Start, Outlet Outlet)> Targets(int from, int end)
    {
        foreach (var mention in outlets.Where(mention => mention.Start >= from && mention.Start < end))
        {
            yield return (mention.Start, mention.Outlet);
        }

        foreach (var (mention, party) in mentions.In(words.Span(from, end)))
        {
            var start = words.At(mention.Span.Start);
            if (party.Type == PartyType.Person && mention.Kind == MentionKind.Name && IsAsker(start, party))
            {
                yield return (start, new Outlet(party.Name, OutletNames.Key(party.Name), party.Id, IsPerson: true));
            }
        }
    }

    // "host Ada Vane", "E! News' Ada Vane", and who has a show of her own.
    private bool IsAsker(int start, Party party) =>
        ViaFrames.IsAsker(words[start - 1])
        || (words[start - 1] is "'s" or "'" && outlets.Any(mention => mention.End == start - 1))
        || outlets.Any(mention =>
            mention.IsName
            && mention.Outlet.Key != OutletNames.Key(party.Name)
            && mention.Outlet.Key.Contains(OutletNames.Key(party.Name), StringComparison.Ordinal)
        );

    // Within the content of another attribution, or its source, the words belong to that one.
    private bool IsElsewhere(int i, TextSpan place)
    {
        var cue = attributions[i].Cue[0];
        for (var j = 0; j < attributions.Length; j++)
        {
            if (
                attributions[j].Content.Any(span => span.Contains(place))
                    && (j == i || !attributions[j].Content.Any(span => span.Contains(cue)))
                || (
                    j != i
                    && attributions[j].Kind.SourceType == SourceType.Outlet
                    && attributions[j].Parent == attributions[i].Id
                    && attributions[j].Source.Any(span => span.Contains(place))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Vane sat down with the Argus. She said …": the sentence before has no statement of its own.
    private (ImmutableArray<Outlet> Via, string Rule) Introduced(int i, int sentence)
    {
        var before = sentences[sentence - 1];
        if (
            attributions.Any(other => other.Cue[0].Overlaps(before))
            || attributions.Any(other => other.Content.Any(span => span.Overlaps(before)))
        )
        {
            return ([], "");
        }

        var via = ImmutableArray.CreateBuilder<Outlet>();
        var rule = "";
        Add(i, before, via, ref rule);
        return (via.ToImmutable(), rule.Length > 0 ? $"{rule}, in the sentence before" : "");
    }

    private (ImmutableArray<Outlet> Via, string Rule) Carried(
        int i,
        int sentence,
        (ImmutableArray<Outlet> Via, string Rule)[] found
    )
    {
        if (OpensOther(sentence) || IsThought(i))
        {
            return ([], "");
        }

        for (var j = i - 1; j >= 0 && i - j <= Longest; j--)
        {
            if (attributions[j].Parent is null && IsSameVoice(i, j))
            {
                if (found[j].Via.IsEmpty && IsThought(j))
                {
                    continue;
                }

                return found[j].Via.IsEmpty ? ([], "") : (found[j].Via, "goes on with the same report");
            }
        }

        return IsNextVoice(i) ? OfVoiceBefore(i, found) : ([], "");
    }

    private bool IsNextVoice(int i) =>
        attributions[i].Kind.SourceType == SourceType.Unnamed
        && phrases[i] is { } phrase
        && (
            phrase.First is "another"
            || words[phrase.Start + 1] is "second" or "third"
            || words[words.At(attributions[i].Cue[0].Start)] is "added" or "adds"
        );

    // "Another insider added": what the outlet has from one unnamed voice, it has from the next.
    private (ImmutableArray<Outlet> Via, string Rule) OfVoiceBefore(
        int i,
        (ImmutableArray<Outlet> Via, string Rule)[] found
    )
    {
        for (var j = i - 1; j >= 0 && i - j <= Longest; j--)
        {
            if (attributions[j].Parent is null && attributions[j].Kind.SourceType == SourceType.Unnamed)
            {
                return found[j].Via.IsEmpty ? ([], "") : (found[j].Via, "an outlet's next unnamed voice");
            }
        }

        return ([], "");
    }

    private bool IsSameVoice(int i, int j) =>
        same[i] is { } earlier
            ? earlier == j
            : speakers[i] is { } speaker && speakers[j]?.Id == speaker.Id && !IsTalk(j);

    // Another post, paper or time: no longer the same report.
    private bool OpensOther(int sentence)
    {
        var (start, end) = words.Range(sentences[sentence]);
        bool IsTold(int i) => i > 0 && words[i] == "us" && words[i - 1] is "told" or "tells" or "tell";
        return Enumerable.Range(start, Math.Max(0, end - start)).Any(i => Media.Contains(words[i]) || IsTold(i));
    }

    private (ImmutableArray<Outlet> Via, string Rule) OfNested(
        int i,
        (ImmutableArray<Outlet> Via, string Rule)[] found,
        Dictionary<string, int> indices,
        int depth
    )
    {
        if (!IsStatement(i) || !indices.TryGetValue(attributions[i].Parent!, out var parent))
        {
            return ([], "");
        }

        var outer =
            attributions[parent].Parent is not null && depth < attributions.Length
                ? OfNested(parent, found, indices, depth + 1).Via
                : found[parent].Via;
        var via = ImmutableArray.CreateBuilder<Outlet>();
        if (
            speakers[parent] is { } speaker
            && speaker.Id != speakers[i]?.Id
            && (
                attributions[parent].Kind.SourceType == SourceType.Outlet
                || (attributions[parent].Kind.SourceType == SourceType.Named && !IsThought(parent))
            )
        )
        {
            via.Add(
                new Outlet(speaker.Name, OutletNames.Key(speaker.Name), speaker.Id, speaker.Type == PartyType.Person)
            );
        }

        foreach (var outlet in outer)
        {
            Insert(via, outlet);
        }

        return (via.ToImmutable(), via.Count > 0 ? "nested in the statement of another" : "");
    }

    private bool IsThought(int i) => attributions[i].Form == Form.Indirect && !IsStatement(i);

    private bool IsStatement(int i)
    {
        foreach (var cue in attributions[i].Cue)
        {
            var (start, end) = words.Range(cue);
            for (var at = start; at < end; at++)
            {
                if (Statements.Any(pattern => pattern.Match(words, at, end) >= 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int SentenceOf(int position) =>
        Math.Min(sentences.Length - 1, OrderedSpans.FirstEndingAfter(sentences, sentence => sentence, position));
}
