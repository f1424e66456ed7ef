using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Tokens;

namespace Ondit.Profiles;

/// <summary>What profile and house rules both ask of a reading, worked out once.</summary>
internal sealed class Sourcing
{
    private static readonly ImmutableHashSet<string> Apart =
    [
        .. WordList.Load("Profiles/apart.tsv").Select(row => row[0]),
    ];

    private readonly Dictionary<string, Attribution> attributions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DistinctVoice> voiceOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChargedParties> charges = new(StringComparer.Ordinal);
    private readonly HashSet<DistinctVoice> pluralWithOneVoice;

    public Sourcing(Reading reading)
    {
        Reading = reading;
        foreach (var attribution in reading.Attributions)
        {
            attributions.TryAdd(attribution.Id, attribution);
        }

        Voices = DistinctVoiceReader.Read(reading);
        foreach (var voice in Voices)
        {
            foreach (var attribution in voice.Attributions)
            {
                voiceOf.TryAdd(attribution.Id, voice);
            }
        }

        foreach (var claim in reading.Claims)
        {
            charges.TryAdd(claim.Id, ChargedParties.Read(claim, reading));
        }

        pluralWithOneVoice =
        [
            .. Voices.Where(voice => voice is { IsUnnamed: true, IsPlural: true } && HasOneVoice(voice)),
        ];
        NoReplyTold = ReadNoReplyTold();
    }

    public Reading Reading { get; }

    public ImmutableArray<DistinctVoice> Voices { get; }

    /// <summary>Ids of those whose answer is missing and not even told to be.</summary>
    public ImmutableArray<string> NoReplyTold { get; }

    public Attribution? AttributionOf(Claim claim) =>
        claim.Attribution is { } id ? attributions.GetValueOrDefault(id) : null;

    public DistinctVoice? VoiceOf(Attribution attribution) => voiceOf.GetValueOrDefault(attribution.Id);

    public bool IsPluralWithOneVoice(DistinctVoice voice) => pluralWithOneVoice.Contains(voice);

    public bool IsAttack(Claim claim) => ChargeOf(claim) == Charge.Attack;

    public bool IsAllegation(Claim claim) => ChargeOf(claim) == Charge.Allegation;

    /// <summary>Whether a claim concerns somebody whose answer is missing: whom it charges, or of whom it speaks where it charges nobody.</summary>
    public bool IsWithoutReply(Claim claim) =>
        (charges.GetValueOrDefault(claim.Id) is { Charge: not null } charged ? charged.Ids : claim.About).Any(party =>
            NoReplyTold.Contains(party, StringComparer.Ordinal)
        );

    /// <summary>An attribution and those in whose contents it lies, the innermost first; ends where parents run in a ring.</summary>
    public IEnumerable<Attribution> Enclosing(Attribution attribution)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            var current = attribution;
            current is not null && seen.Add(current.Id);
            current = current.Parent is { } parent ? attributions.GetValueOrDefault(parent) : null
        )
        {
            yield return current;
        }
    }

    /// <summary>Whether the words set an unnamed voice apart from those before it.</summary>
    public bool IsSetApart(DistinctVoice voice) =>
        SpanWords.Of(Reading.Story.Text, voice.First.Source).Any(Apart.Contains);

    // "Sources say …, the source added"; a quotation, which several do not speak in one voice; or "sources" where "one source" is all that is heard.
    private bool HasOneVoice(DistinctVoice plural)
    {
        if (
            plural.Attributions.Any(attribution =>
                attribution.Kind.Number == Number.One || attribution is { Form: Form.Direct, Content.IsEmpty: false }
            )
        )
        {
            return true;
        }

        var noun = NounOf(plural);
        var alike = Voices.Where(voice =>
            voice is { IsUnnamed: true, IsPlural: false } && IsPluralOf(noun, NounOf(voice))
        );
        return noun.Length > 0 && alike.Take(2).ToList() is [var only] && !IsSetApart(only);
    }

    private static bool IsPluralOf(string plural, string noun) =>
        noun.Length > 0
        && plural.StartsWith(noun, StringComparison.Ordinal)
        && plural.AsSpan(noun.Length) is "s" or "es";

    // The last word before what describes the source: "source" of "One source, who knows both", "pal" of "a pal of the star".
    private string NounOf(DistinctVoice voice)
    {
        if (voice.First.Source.IsEmpty)
        {
            return "";
        }

        var source = voice.First.Source[0];
        var words = source.In(Reading.Story.Text).ToString();
        var end = words.IndexOfAny([',', '(', '–', '—']);
        var described = new Stories.TextSpan(source.Start, end < 0 ? source.End : source.Start + end);
        return SpanWords.Of(Reading.Story.Text, described).TakeWhile(word => !NounEnds.Contains(word)).LastOrDefault()
            ?? "";
    }

    private static readonly ImmutableHashSet<string> NounEnds =
    [
        .. WordList.Load("Profiles/noun-ends.tsv").Select(row => row[0]),
    ];

    private Charge? ChargeOf(Claim claim) => charges.GetValueOrDefault(claim.Id)?.Charge;

    private ImmutableArray<string> ReadNoReplyTold()
    {
        var answered = Reading.Replies.SelectMany(reply => reply.For).ToHashSet(StringComparer.Ordinal);
        answered.UnionWith(
            Reading.Attributions.Where(HasTheFloor).Select(attribution => attribution.Voice.Speaker).OfType<string>()
        );
        var concerned = Reading.Claims.SelectMany(Concerned).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Reading
                .Parties.Where(party =>
                    party is { Type: PartyType.Person or PartyType.Organisation, IsNamed: true }
                    && concerned.Contains(party.Id)
                    && !answered.Contains(party.Id)
                    && !IsAsked(party)
                )
                .Select(party => party.Id),
        ];
    }

    // Not where another only lays words to them.
    private bool HasTheFloor(Attribution attribution) =>
        attribution.Kind.SourceType is SourceType.Named or SourceType.Organisation or SourceType.Document
        && Enclosing(attribution).Skip(1).All(outer => outer.Voice.Speaker == attribution.Voice.Speaker);

    private bool IsAsked(Party party) =>
        Reading.Replies.Any(reply => reply.From.Contains(party.Name, StringComparison.OrdinalIgnoreCase));

    // Whom a claim charges, whoever says it; of whom unnamed voices or talk say anything.
    private IEnumerable<string> Concerned(Claim claim) =>
        claim.Kind != ClaimKind.Denial && IsNobodys(claim) ? claim.About : charges[claim.Id].Ids;

    /// <summary>Whether a claim comes from an unnamed voice or talk, if only at one remove.</summary>
    public bool IsNobodys(Claim claim) =>
        AttributionOf(claim) is { } attribution
        && Enclosing(attribution).Any(outer => outer.Kind.SourceType is SourceType.Unnamed or SourceType.Rumour);
}
