using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Joining;

/// <summary>Writes one rumour from what was found of it: its appearances with voices and evidence, its status, its wording.</summary>
/// <param name="company">All stories.</param>
/// <param name="cluster">Which stories tell it.</param>
/// <param name="parts">What each does with it, oldest first.</param>
/// <param name="links">For each part, the earlier parts that it was taken from.</param>
internal sealed class RumourWriter(
    Company company,
    StoryCluster cluster,
    ImmutableArray<StoryPart> parts,
    ImmutableArray<ImmutableArray<(int Index, double Probability)>> links
)
{
    private const double LeastSalience = 0.15;
    private const int MostParties = 6;

    private readonly VoiceBook voices = new();
    private readonly List<Appearance> appearances = [];

    // The voice on whose word a story has the rumour, for those that take it from there.
    private readonly Dictionary<int, string> voiceOf = [];

    /// <summary>The rumour under an id.</summary>
    public Rumour Write(string id)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var (role, probability) in parts[i].Roles)
            {
                Add(i, role, probability);
            }

            // What is denied was told by somebody.
            if (
                links[i] is [var told, ..]
                && !parts[i].Roles.Any(one => one.Role is Role.Echo or Role.Copy or Role.Mention)
            )
            {
                AddTaken(i, Role.Mention, told.Probability);
            }
        }

        ImmutableArray<Appearance> all = [.. appearances];
        return new Rumour(
            id,
            Wording(),
            PartiesOf(),
            company.Tellings[parts[0].Story].Published,
            StatusReader.Read(all, voices.All),
            StatusReader.Origins(all),
            voices.All,
            all
        );
    }

    private void Add(int index, Role role, double probability)
    {
        switch (role)
        {
            case Role.Echo or Role.Copy or Role.Mention:
                AddTaken(index, role, probability);
                break;
            case Role.Correction:
                AddCorrection(index, probability);
                break;
            default:
                AddOwn(index, role, probability);
                break;
        }
    }

    private void AddOwn(int index, Role role, double probability)
    {
        var story = parts[index].Story;
        var ground = GroundReader.Of(company, story, role, cluster.Main);
        var telling = company.Tellings[story];
        var speaker = ground.Attribution is { } attribution ? Speaker.Of(company, story, attribution) : null;
        var (key, name, type) = (role, speaker) switch
        {
            (Role.Reply, null) => (Speaker.Side, null, SourceType.Organisation),
            (_, { } known) => (known.Key, known.Name, known.SourceType),
            _ => ($"story {telling.Id}", telling.Outlet, SourceType.Self),
        };
        var voice = voices.Of(key, name, type);
        if (role is Role.Origin or Role.Independent or Role.Outcome)
        {
            voiceOf.TryAdd(index, voice);
        }

        Append(
            index,
            role,
            ground,
            voice,
            [],
            ground.Span is { } span
                ? [new Evidence(EvidenceKind.OwnSource, span, span.In(telling.Text).ToString())]
                : [],
            probability
        );
    }

    // One appearance for each voice that reached the story.
    private void AddTaken(int index, Role role, double probability)
    {
        var ground = GroundReader.Of(company, parts[index].Story, role, cluster.Main);
        var groups = links[index]
            .Select(link => (link.Index, Voice: voiceOf.GetValueOrDefault(link.Index)))
            .Where(link => link.Voice is not null)
            .GroupBy(link => link.Voice!, StringComparer.Ordinal)
            .ToList();
        if (groups.Count == 0)
        {
            var heard =
                voiceOf.Count > 0
                    ? voiceOf[voiceOf.Keys.Min()]
                    : voices.Of($"story {company.Tellings[parts[index].Story].Id}", null, SourceType.Rumour);
            voiceOf.TryAdd(index, heard);
            Append(index, role, ground, heard, [], [], probability);
            return;
        }

        foreach (var group in groups)
        {
            voiceOf.TryAdd(index, group.Key);
            Append(
                index,
                role,
                ground,
                group.Key,
                [.. group.Select(link => link.Index).Order().Select(link => company.Tellings[parts[link].Story].Id)],
                [.. group.SelectMany(link => EvidenceReader.Of(company, index, parts, link.Index))],
                probability
            );
        }
    }

    // An outlet takes back the last that it printed on the matter.
    private void AddCorrection(int index, double probability)
    {
        var story = parts[index].Story;
        var own = Enumerable
            .Range(0, index)
            .Where(other => company.IsOneOutlet(story, parts[other].Story))
            .Select(other => (int?)other)
            .LastOrDefault();
        var ground = GroundReader.Of(company, story, Role.Correction, cluster.Main);
        var voice =
            own is { } earlier && voiceOf.TryGetValue(earlier, out var known)
                ? known
                : voices.Of($"story {company.Tellings[story].Id}", company.Tellings[story].Outlet, SourceType.Self);
        Append(
            index,
            Role.Correction,
            ground,
            voice,
            own is { } corrected ? [company.Tellings[parts[corrected].Story].Id] : [],
            [.. EvidenceReader.OfSelf(company.Tellings[story])],
            probability
        );
    }

    private void Append(
        int index,
        Role role,
        Ground ground,
        string voice,
        ImmutableArray<string> derivesFrom,
        ImmutableArray<Evidence> evidence,
        double probability
    )
    {
        var telling = company.Tellings[parts[index].Story];
        var factuality = ground.Claim?.Factuality ?? Factuality.Uncommitted;
        appearances.Add(
            new Appearance(
                telling.Id,
                telling.Outlet,
                telling.Published,
                ground.Claim?.Id ?? "",
                role,
                StanceOf(role, factuality),
                factuality,
                voice,
                derivesFrom,
                evidence,
                probability
            )
        );
    }

    private static Stance StanceOf(Role role, Factuality factuality) =>
        role switch
        {
            Role.Denial or Role.Correction => Stance.Deny,
            Role.Reply or Role.Mention => Stance.Comment,
            Role.Outcome when factuality is Factuality.CertainlyNot or Factuality.ProbablyNot => Stance.Deny,
            Role.Echo when factuality == Factuality.Uncommitted => Stance.Query,
            _ => Stance.Support,
        };

    private string Wording()
    {
        var telling = company.Tellings[parts[0].Story];
        return GroundReader.ClaimOf(company, telling, cluster.Main) is { } claim
            ? string.Join(" … ", claim.Span.Select(piece => piece.In(telling.Text).ToString()))
            : telling.Title.In(telling.Text).ToString();
    }

    private ImmutableArray<string> PartiesOf()
    {
        var parties = cluster
            .Main.SelectMany(story => company.Salience(story))
            .GroupBy(pair => pair.Key)
            .Select(group => (Party: group.Key, Mean: group.Sum(pair => pair.Value) / cluster.Main.Length))
            .OrderByDescending(pair => pair.Mean)
            .ToList();
        // Who only speaks is not what the rumour is about, unless nobody else is named.
        var told = parties.FindAll(pair => IsSpokenOf(pair.Party));
        return
        [
            .. (told.Count > 0 ? told : parties)
                .Where((pair, i) => i == 0 || pair.Mean >= LeastSalience)
                .Take(MostParties)
                .Select(pair => company.Parties[pair.Party].Name),
        ];
    }

    private bool IsSpokenOf(int party) =>
        cluster
            .Main.Select(story => company.Tellings[story])
            .Any(telling =>
                company
                    .Parties[party]
                    .Members.Any(member =>
                        member.Story == telling.Id
                        && telling.Reading.Claims.Any(claim =>
                            claim.About.Contains(member.Party, StringComparer.Ordinal)
                        )
                    )
            );
}
