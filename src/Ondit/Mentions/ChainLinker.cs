using System.Collections.Immutable;
using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>
/// Joins mentions to chains: first names by their words, then what a speaker calls himself by the quotation it stands in, then all others with the
/// earlier chain that the model finds likeliest.
/// </summary>
internal sealed class ChainLinker
{
    // Two names that do not share a word are one party's only where the model is this sure: "Prince Harry", "the Duke of Sussex".
    private const double RenamingScore = 3;

    private const double LeastNameScore = -3;

    // Earlier names with a word in common that a name is compared with.
    private const int NamesCompared = 40;

    private static readonly ImmutableArray<string> NewWords = ["a", "an", "one", "another"];

    private readonly ImmutableArray<Candidate> mentions;
    private readonly Chain[] chains;
    private readonly Dictionary<string, List<int>> namesByWord = new(StringComparer.OrdinalIgnoreCase);

    private ChainLinker(ImmutableArray<Candidate> mentions)
    {
        this.mentions = mentions;
        chains = [.. mentions.Select((mention, i) => new Chain(i, mention))];
    }

    /// <summary>The chains, each as the indices of its mentions in text order, in the order of their first mentions.</summary>
    /// <param name="mentions">In text order.</param>
    /// <param name="speakers">For mentions that speak of themselves, the mention of who speaks.</param>
    public static ImmutableArray<ImmutableArray<int>> Link(
        ImmutableArray<Candidate> mentions,
        IReadOnlyDictionary<int, int> speakers
    )
    {
        var linker = new ChainLinker(mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].IsName)
            {
                linker.LinkName(i);
            }
        }

        foreach (var (self, speaker) in speakers)
        {
            linker.Join(self, speaker);
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (!speakers.ContainsKey(i))
            {
                linker.LinkByModel(i, 0);
            }
        }

        linker.NameNameless(chain => chain.IsSomebody, _ => true, isOfType: false);
        linker.NameNameless(_ => true, IsDefinite, isOfType: true);

        return
        [
            .. linker
                .chains.Distinct()
                .Select(chain => chain.Members.Order().ToImmutableArray())
                .OrderBy(members => members[0]),
        ];
    }

    private void LinkName(int mention)
    {
        var words = NameWords.Of(mentions[mention].Words);
        var letters = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var earlier = words
            .Append(letters)
            .SelectMany(word => namesByWord.TryGetValue(word, out var known) ? known.TakeLast(NamesCompared) : [])
            .Select(i => chains[i])
            .Distinct()
            .ToList();
        var chosen =
            earlier.Find(chain => chain.HasName(words) && IsLikeType(chain, mention))
            ?? earlier.Find(chain => chain.HasName(words))
            ?? earlier
                .Where(chain => chain.ShareName(chains[mention]) && IsLikeType(chain, mention))
                .MaxBy(chain => (Score(mention, chain) ?? double.NegativeInfinity, chain.Members[^1]));
        if (chosen is not null)
        {
            Join(mention, chosen.Members[0]);
        }

        // A name can be found again by each of its words and by its letters.
        foreach (var word in words.Append(letters).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!namesByWord.TryGetValue(word, out var known))
            {
                namesByWord[word] = known = [];
            }

            known.Add(mention);
        }
    }

    private bool IsOfType(Chain chain, int type) =>
        chain.Members.Any(member => mentions[member].IsName && mentions[member].Tag.Type == type);

    // "London" and "London Films" share a word and are two.
    private bool IsLikeType(Chain chain, int mention) =>
        chain.Members.Any(member =>
            mentions[member].IsName && AreLike(mentions[member].Tag.Type, mentions[mention].Tag.Type)
        );

    private static bool AreLike(int one, int other) =>
        one == other || (IsBody(one) && IsBody(other)) || (IsSomebody(one) && IsSomebody(other));

    private static bool IsBody(int type) =>
        (PartyType)type is PartyType.Organisation or PartyType.Outlet or PartyType.Group;

    private static bool IsSomebody(int type) => (PartyType)type is PartyType.Person or PartyType.Character;

    // "He" is nearly always somebody, and "the website" one, who has a name in the story: better the likeliest name than none.
    private void NameNameless(Func<Chain, bool> isAsked, Func<Candidate, bool> isLinked, bool isOfType)
    {
        foreach (var chain in chains.Distinct().Where(c => c.Names.Count == 0 && isAsked(c) && !IsNew(c)).ToList())
        {
            foreach (var member in chain.Members.Order().ToList())
            {
                if (chains[member].Names.Count == 0 && isLinked(mentions[member]))
                {
                    LinkByModel(
                        member,
                        LeastNameScore,
                        isNamed: true,
                        type: isOfType ? mentions[member].Tag.Type : null
                    );
                }
            }
        }
    }

    // "One source" is nobody who was named before, and neither is "he" who is that source.
    private bool IsNew(Chain chain) =>
        chain.Members.Any(member =>
            mentions[member].Kind == MentionKind.Nominal
            && NewWords.Contains(mentions[member].Words.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
        );

    private static bool IsDefinite(Candidate mention) =>
        mention.Kind == MentionKind.Nominal
        && mention.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && (PartyType)mention.Tag.Type is PartyType.Outlet or PartyType.Organisation or PartyType.Work;

    private void LinkByModel(int mention, double least, bool isNamed = false, int? type = null)
    {
        foreach (
            var (theirs, score, earlier) in mentions[mention]
                .Tag.Links.GroupBy(link => chains[link.Earlier])
                .Select(links => (Key: links.Key, Score: LogSum(links), links.First().Earlier))
                .Where(group =>
                    group.Score > least
                    && (!isNamed || group.Key.Names.Count > 0)
                    && (type is not { } like || IsOfType(group.Key, like))
                )
                .OrderByDescending(group => group.Score)
        )
        {
            var mine = chains[mention];
            if (mine == theirs)
            {
                return;
            }

            var isNested =
                theirs.Members.Count < NamesCompared
                && theirs.Members.Any(i => mentions[i].Span.Overlaps(mentions[mention].Span));
            if (!isNested && CanJoin(mine, theirs, score))
            {
                Join(mention, earlier);
                return;
            }
        }
    }

    // Several mentions of a party that each may be meant count together.
    private static double LogSum(IEnumerable<Link> links) => Math.Log(links.Sum(link => Math.Exp(link.Score)));

    private static bool CanJoin(Chain mine, Chain theirs, double score)
    {
        var isRenamed = mine.Names.Count > 0 && theirs.Names.Count > 0 && !mine.ShareName(theirs);
        return isRenamed
            ? score > RenamingScore && mine.AgreesWith(theirs) && !(HasFullName(mine) && HasFullName(theirs))
            : mine.CanBe(theirs);
    }

    private static bool HasFullName(Chain chain) => chain.Names.Any(name => name.Length > 1);

    private double? Score(int mention, Chain chain)
    {
        double? best = null;
        foreach (var link in mentions[mention].Tag.Links)
        {
            best = chains[link.Earlier] == chain && !(best > link.Score) ? link.Score : best;
        }

        return best;
    }

    private void Join(int one, int other)
    {
        var (large, small) =
            chains[one].Members.Count >= chains[other].Members.Count
                ? (chains[one], chains[other])
                : (chains[other], chains[one]);
        if (large == small)
        {
            return;
        }

        large.Take(small);
        foreach (var member in small.Members)
        {
            chains[member] = large;
        }
    }
}
