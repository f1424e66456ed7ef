using System.Collections.Immutable;

namespace Ondit.Mentions;

/// <summary>Mentions that are thought one party's. It grows while chains are joined, and is seen by nobody outside of that.</summary>
internal sealed class Chain
{
    private readonly List<int> members;
    private readonly List<ImmutableArray<string>> names = [];
    private readonly HashSet<Gender> genders = [];
    private bool isOfFullName;

    public Chain(int index, Candidate mention)
    {
        members = [index];
        if (mention.IsName)
        {
            var words = NameWords.Of(mention.Words);
            names.Add(words);
            isOfFullName = words.Length > 1;
            NameGender = mention.Tag.Type == (int)PartyType.Person ? Genders.OfName(words) : Gender.Unknown;
        }

        if (mention.Kind == MentionKind.Nominal && Genders.OfNominal(mention.Words) is not Gender.Unknown and var noun)
        {
            genders.Add(noun);
        }

        if (mention.IsPronoun && PronounForms.Of(mention.Words) is not (Gender.First or Gender.Unknown) and var gender)
        {
            genders.Add(gender);
        }
    }

    /// <summary>Indices of its mentions, in no order.</summary>
    public IReadOnlyList<int> Members => members;

    /// <summary>The words of its names, each once.</summary>
    public IReadOnlyList<ImmutableArray<string>> Names => names;

    /// <summary>Whether "he" or "she" is among its mentions.</summary>
    public bool IsSomebody => genders.Contains(Gender.Masculine) || genders.Contains(Gender.Feminine);

    /// <summary>What its first name says; a full name says more than a word that may be a surname ("James" of "Etta James").</summary>
    public Gender NameGender { get; private set; }

    /// <summary>Takes the mentions of another chain.</summary>
    public void Take(Chain other)
    {
        members.AddRange(other.members);
        if (NameGender == Gender.Unknown || (other.isOfFullName && !isOfFullName))
        {
            NameGender = other.NameGender;
        }

        isOfFullName |= other.isOfFullName;
        genders.UnionWith(other.genders);
        names.AddRange(other.names.Where(name => !HasName(name)));
    }

    /// <summary>Whether a name with just these words is one of its.</summary>
    public bool HasName(ImmutableArray<string> name) => names.Exists(its => NameWords.AreEqual(its, name));

    /// <summary>Whether nothing speaks against their being one party: no two names that exclude each other, no "he" with a "she".</summary>
    public bool CanBe(Chain other) =>
        AgreesWith(other) && (names.Count == 0 || other.names.Count == 0 || ShareName(other));

    /// <summary>Whether their pronouns can be one party's.</summary>
    public bool AgreesWith(Chain other) => All().All(gender => other.All().All(its => PronounForms.Agree(gender, its)));

    private IEnumerable<Gender> All() => NameGender == Gender.Unknown ? genders : genders.Append(NameGender);

    /// <summary>Whether the names of the one are names of the other, whole, cut short or by their letters.</summary>
    public bool ShareName(Chain other) =>
        names.TrueForAll(name => other.names.Exists(its => AreOne(name, its)))
        || other.names.TrueForAll(its => names.Exists(name => AreOne(name, its)));

    private static bool AreOne(ImmutableArray<string> one, ImmutableArray<string> other) =>
        NameWords.AreEqual(one, other)
        || NameWords.IsShortOf(one, other)
        || NameWords.IsShortOf(other, one)
        || NameWords.IsAcronymOf(one, other)
        || NameWords.IsAcronymOf(other, one);
}
