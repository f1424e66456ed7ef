using System.Collections.Immutable;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Corrections;

/// <summary>The rumours of a group as people corrected them: merged, split, links put right.</summary>
public static class CorrectedRumours
{
    /// <summary>Applies those corrections that are about rumours.</summary>
    /// <param name="rumours">As joined.</param>
    /// <param name="readings">What they were joined from.</param>
    /// <param name="corrections">Oldest first.</param>
    /// <param name="fitting">Takes up the numbers of those that found their claims.</param>
    public static ImmutableArray<JoinedRumour> Of(
        ImmutableArray<Rumour> rumours,
        ImmutableArray<StoredReading> readings,
        ImmutableArray<Correction> corrections,
        ISet<long> fitting
    )
    {
        var joined = rumours.Select(rumour => new JoinedRumour(rumour, Earlier(rumour))).ToList();
        var claims = new AnchoredClaims(readings);
        foreach (var correction in corrections)
        {
            var fits = correction.Change switch
            {
                MergeChange merge => Merge(joined, claims.Of(merge.Claims), correction.Number),
                SplitChange split => Split(joined, claims.Of(split.Claims), correction.Number),
                LinkChange link => Link(joined, link, claims.Of(link.Claims), correction.Number),
                _ => false,
            };
            if (fits)
            {
                fitting.Add(correction.Number);
            }
        }

        return [.. joined];

        // Those that changed a reading of it.
        ImmutableArray<long> Earlier(Rumour rumour) =>
            [
                .. corrections
                    .Where(correction => fitting.Contains(correction.Number) && BearsOn(correction.Change, rumour))
                    .Select(correction => correction.Number),
            ];
    }

    private static bool BearsOn(Change change, Rumour rumour) =>
        change switch
        {
            PartyChange party => rumour.Parties.Contains(party.Becomes, StringComparer.OrdinalIgnoreCase),
            AttributionChange attribution => rumour.Appearances.Any(one => one.Story == attribution.Story),
            _ => false,
        };

    private static bool Merge(List<JoinedRumour> joined, IReadOnlySet<(string, string)> claims, long number)
    {
        var parts = joined.Where(one => one.Rumour.Appearances.Any(Named(claims))).ToList();
        if (parts.Count == 0)
        {
            return false;
        }

        // The joining has found the same already: then the correction still made it, for it would hold otherwise too.
        var merged = parts[0];
        for (var i = 1; i < parts.Count; i++)
        {
            merged = Together(merged, parts[i]);
        }

        joined[joined.IndexOf(parts[0])] = merged with { Corrections = merged.Corrections.Add(number) };
        joined.RemoveAll(parts.Skip(1).Contains);
        return true;
    }

    private static JoinedRumour Together(JoinedRumour first, JoinedRumour other)
    {
        var (a, b) = (first.Rumour, other.Rumour);
        var voices = b.Voices.ToDictionary(
            voice => voice.Id,
            voice => voice with { Id = $"v{a.Voices.Length + b.Voices.IndexOf(voice) + 1}" },
            StringComparer.Ordinal
        );
        var isEarlier = (b.FirstSeen ?? DateOnly.MaxValue) < (a.FirstSeen ?? DateOnly.MaxValue);
        return new JoinedRumour(
            Counted(
                a with
                {
                    Claim = isEarlier ? b.Claim : a.Claim,
                    Parties = [.. a.Parties.Union(b.Parties, StringComparer.Ordinal)],
                    FirstSeen = isEarlier ? b.FirstSeen : a.FirstSeen,
                    Voices = [.. a.Voices, .. b.Voices.Select(voice => voices[voice.Id])],
                    Appearances =
                    [
                        .. a
                            .Appearances.Concat(
                                b.Appearances.Select(one =>
                                    one with
                                    {
                                        Voice = voices.TryGetValue(one.Voice, out var voice) ? voice.Id : one.Voice,
                                    }
                                )
                            )
                            .OrderBy(one => one.Published ?? DateOnly.MaxValue)
                            .ThenBy(one => one.Story, StringComparer.Ordinal),
                    ],
                }
            ),
            first.Corrections.AddRange(other.Corrections)
        );
    }

    private static bool Split(List<JoinedRumour> joined, IReadOnlySet<(string, string)> claims, long number)
    {
        var parts = joined.Where(one => one.Rumour.Appearances.Any(Named(claims))).ToList();
        foreach (var part in parts)
        {
            var apart = part.Rumour.Appearances.Where(Named(claims)).ToImmutableArray();
            var rest = part.Rumour.Appearances.RemoveRange(apart);
            var at = joined.IndexOf(part);
            if (!rest.IsEmpty)
            {
                joined[at] = new JoinedRumour(Of(part.Rumour, rest), part.Corrections.Add(number));
                joined.Insert(at + 1, new JoinedRumour(Of(part.Rumour, apart), part.Corrections.Add(number)));
            }
            else
            {
                joined[at] = part with { Corrections = part.Corrections.Add(number) };
            }
        }

        return parts.Count > 0;
    }

    private static Rumour Of(Rumour whole, ImmutableArray<Appearance> appearances) =>
        Counted(
            whole with
            {
                Appearances = appearances,
                FirstSeen = appearances.Min(one => one.Published),
                Voices = [.. whole.Voices.Where(voice => appearances.Any(one => one.Voice == voice.Id))],
            }
        );

    private static bool Link(
        List<JoinedRumour> joined,
        LinkChange link,
        IReadOnlySet<(string, string)> claims,
        long number
    )
    {
        var fits = false;
        for (var i = 0; i < joined.Count; i++)
        {
            var rumour = joined[i].Rumour;
            if (!rumour.Appearances.Any(Named(claims)) || !rumour.Appearances.Any(one => one.Story == link.From))
            {
                continue;
            }

            fits = true;
            joined[i] = new JoinedRumour(
                Counted(
                    rumour with
                    {
                        Appearances =
                        [
                            .. rumour.Appearances.Select(one => Named(claims)(one) ? Linked(one, link) : one),
                        ],
                    }
                ),
                joined[i].Corrections.Add(number)
            );
        }

        return fits;
    }

    // What takes from another is no origin; what takes from nobody any more has a source of its own.
    private static Appearance Linked(Appearance appearance, LinkChange link)
    {
        var from = appearance.DerivesFrom.Remove(link.From, StringComparer.Ordinal);
        from = link.IsTaken ? from.Add(link.From) : from;
        return appearance with
        {
            DerivesFrom = from,
            Role = appearance.Role switch
            {
                Role.Origin or Role.Independent when link.IsTaken => Role.Echo,
                Role.Echo or Role.Copy when !link.IsTaken && from.IsEmpty => Role.Independent,
                var role => role,
            },
        };
    }

    private static Rumour Counted(Rumour rumour) =>
        rumour with
        {
            Origins = rumour
                .Appearances.Where(one => one.Role is Role.Origin or Role.Independent)
                .Select(one => one.Voice)
                .Distinct(StringComparer.Ordinal)
                .Count(),
        };

    private static Func<Appearance, bool> Named(IReadOnlySet<(string, string)> claims) =>
        one => claims.Contains((one.Story, one.Claim));
}
