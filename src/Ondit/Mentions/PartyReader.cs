using System.Collections.Immutable;
using Ondit.Decisions;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>Makes parties of mention tags.</summary>
public sealed class PartyReader
{
    private const double NameWeight = 2;
    private const int MostNameWords = 6;

    private readonly Plurals plurals = new();

    /// <summary>The parties of a story.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="tags">What the model says.</param>
    public FoundParties Read(string text, ImmutableArray<TextSpan> tokens, PieceSequence pieces, StoryTags tags)
    {
        var spans = new MentionSpans(text, tokens).Read(pieces, tags.Mentions);
        var places = new Dictionary<int, int>();
        for (var i = 0; i < spans.Length; i++)
        {
            places[spans[i].Tag] = i;
        }

        ImmutableArray<Candidate> unlinked =
        [
            .. spans.Select(mention => new Candidate(
                tags.Mentions[mention.Tag],
                mention.Span,
                mention.Span.In(text).ToString()
            )),
        ];
        // Links count the mentions that stand.
        ImmutableArray<Candidate> mentions =
        [
            .. unlinked.Select(
                (mention, i) =>
                    mention with
                    {
                        Tag = mention.Tag with
                        {
                            Links =
                            [
                                .. mention
                                    .Tag.Links.Where(link =>
                                        places.TryGetValue(link.Earlier, out var at)
                                        && at != i
                                        && !plurals.AreTwoAndOne(mention, unlinked[at])
                                    )
                                    .Select(link => link with { Earlier = places[link.Earlier] }),
                            ],
                        },
                    }
            ),
        ];
        var speakers = Speakers.Find(text, mentions, pieces, tags.Attributions);
        var chains = ChainLinker.Link(mentions, speakers);
        var groups = Split(mentions, chains);
        var parties = ImmutableArray.CreateBuilder<Party>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var group in groups.Where(g => g.Count > 0))
        {
            var id = $"p{parties.Count + 1}";
            var members = group.Order().Select(i => mentions[i]).ToList();
            parties.Add(
                new Party(id, NameOf(members), TypeOf(members), [.. members.Select(m => new Mention(m.Span, m.Kind))])
            );
            decisions.AddRange(group.Order().SelectMany(i => DecisionsOf(id, i, mentions, group, speakers)));
        }

        return new FoundParties(parties.ToImmutable(), [.. decisions.OrderBy(d => d.Span)]);
    }

    // Chains of words for two give their mentions to both.
    private List<HashSet<int>> Split(ImmutableArray<Candidate> mentions, ImmutableArray<ImmutableArray<int>> chains)
    {
        var chainOf = new int[mentions.Length];
        for (var c = 0; c < chains.Length; c++)
        {
            foreach (var member in chains[c])
            {
                chainOf[member] = c;
            }
        }

        bool IsPerson(int chain)
        {
            var members = chains[chain].Select(i => mentions[i]).ToList();
            return members.Exists(m => m.IsName) && TypeOf(members) == PartyType.Person;
        }

        var groups = chains.Select(chain => chain.ToHashSet()).ToList();
        for (var c = 0; c < chains.Length; c++)
        {
            if (!plurals.AreFor(chains[c].Select(i => mentions[i])))
            {
                continue;
            }

            var two = Plurals.Find(mentions, chainOf, IsPerson, chains[c][0]);
            foreach (var chain in two)
            {
                groups[chain].UnionWith(chains[c]);
            }

            if (!two.IsEmpty)
            {
                groups[c].Clear();
            }
        }

        return groups;
    }

    // The name of most words, as long as a name is; of equal ones the earliest that is not all in capitals, as headlines are.
    private static string NameOf(List<Candidate> members)
    {
        var names = members.Where(m => m.IsName).ToList();
        var best =
            names
                .OrderByDescending(m => NameWords.Of(m.Words).Length is var n && n <= MostNameWords ? n : 0)
                .ThenBy(m => m.Words.Length > 3 && m.Words.All(c => !char.IsLower(c)))
                .FirstOrDefault()
            ?? members.Find(m => m.Kind == MentionKind.Nominal)
            ?? members[0];
        return string.Join(' ', best.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static PartyType TypeOf(List<Candidate> members)
    {
        var votes = new double[Enum.GetValues<PartyType>().Length];
        foreach (var member in members.Where(m => !m.IsPronoun))
        {
            votes[member.Tag.Type] += member.Tag.Probability * (member.IsName ? NameWeight : 1);
        }

        var best = votes.Max() > 0 ? Array.IndexOf(votes, votes.Max()) : (int)PartyType.Group;
        var isSomebody = members.Exists(m =>
            m.IsPronoun && PronounForms.Of(m.Words) is Gender.Masculine or Gender.Feminine or Gender.First
        );
        return isSomebody && (PartyType)best is not (PartyType.Person or PartyType.Character)
            ? PartyType.Person
            : (PartyType)best;
    }

    private static IEnumerable<Decision> DecisionsOf(
        string id,
        int index,
        ImmutableArray<Candidate> mentions,
        HashSet<int> group,
        Dictionary<int, int> speakers
    )
    {
        var mention = mentions[index];
        yield return new Decision(
            mention.Span,
            $"{id} mention",
            mention.Kind.ToString().ToLowerInvariant(),
            "head: mentions",
            mention.Tag.Probability,
            "no mention",
            1 - mention.Tag.Probability
        );
        if (speakers.TryGetValue(index, out var speaker))
        {
            yield return new Decision(
                mention.Span,
                $"{id} chain",
                $"same as “{mentions[speaker].Words}”",
                "rule: who speaks in a quotation"
            );
            yield break;
        }

        var inside = mention.Tag.Links.FirstOrDefault(link => group.Contains(link.Earlier), new Link(-1, 0));
        var outside = mention.Tag.Links.FirstOrDefault(link => !group.Contains(link.Earlier), new Link(-1, 0));
        if (inside.Earlier >= 0)
        {
            yield return new Decision(
                mention.Span,
                $"{id} chain",
                $"same as “{mentions[inside.Earlier].Words}”",
                inside.Score > 0 ? "head: chains" : "rule: same name",
                Odds(inside.Score),
                outside.Earlier >= 0 ? $"same as “{mentions[outside.Earlier].Words}”" : "nobody before",
                outside.Earlier >= 0 ? Odds(outside.Score) : 1 - Odds(inside.Score)
            );
        }
    }

    private static double Odds(double score) => 1 / (1 + Math.Exp(-score));
}
