using Ondit.Attributions;
using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>A profile in an editor's words, for every view the same.</summary>
internal static class ProfileLines
{
    // From what readers can check to what nobody answers for: the bar shows it at a glance.
    private static readonly SourceType[] Order =
    [
        SourceType.Named,
        SourceType.Role,
        SourceType.Organisation,
        SourceType.Document,
        SourceType.Self,
        SourceType.Outlet,
        SourceType.Group,
        SourceType.Unnamed,
        SourceType.Rumour,
        SourceType.Unstated,
    ];

    /// <summary>The mix of sources: on whose word each claim is given. The key is a word for style sheets.</summary>
    public static IEnumerable<(string Key, ProfileLine Line)> Mix(Profile profile) =>
        Order
            .Select(type => (Words.Name(type), new ProfileLine(Words.Name(type), profile.BySourceType[type])))
            .Prepend(
                ("own", new ProfileLine("own voice", new Figure([.. profile.OwnVoice.Ids, .. profile.OwnOpinion.Ids])))
            )
            .Where(part => part.Item2.Figure.Count > 0);

    /// <summary>The other figures that are not nought, in groups with a heading.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<ProfileLine> Lines)> Groups(Profile profile)
    {
        var standing = profile.ByStanding;
        return new (string Heading, ProfileLine[] Lines)[]
        {
            (
                "Voices",
                [
                    new(Voices(profile), profile.VoicesAtMost),
                    new("Unnamed, with the reason given", profile.UnnamedWithReason),
                    new("Unnamed, no reason given", profile.UnnamedWithoutReason),
                    new("Plural “sources”, one voice found", profile.PluralWithOneVoice),
                ]
            ),
            (
                "Claims of unnamed sources",
                [
                    new("The source is bare: “a source”", standing[Standing.Bare]),
                    new("The source is described", standing[Standing.Described]),
                    new("How the source knows is told", standing[Standing.Knowledge]),
                    new("Rests on one unnamed voice", profile.OnOneUnnamedVoice),
                    new("Opinion or attack", profile.UnnamedOpinionOrAttack),
                ]
            ),
            (
                "Other claims to look at",
                [
                    new("Own voice, no attribution", profile.OwnVoice),
                    new("Own voice, opinion", profile.OwnOpinion),
                    new("At second hand", profile.SecondHand),
                    new("Rumour with nobody behind it", profile.RumourWithNobody),
                ]
            ),
            (
                "Replies",
                [
                    new("Sought", profile.RepliesSought),
                    new("Got", profile.RepliesGot),
                    new("Refused", profile.RepliesRefused),
                    new("Missing", profile.RepliesMissing),
                    new("None told for", profile.NoReplyTold),
                ]
            ),
        }
            .Select(group => (group.Heading, Lines: (IReadOnlyList<ProfileLine>)[.. group.Lines.Where(IsAny)]))
            .Where(group => group.Lines.Count > 0);
    }

    private static bool IsAny(ProfileLine line) => line.Figure.Count > 0;

    private static string Voices(Profile profile) =>
        profile.VoicesAtLeast.Count == profile.VoicesAtMost.Count
            ? "Distinct voices"
            : $"Distinct voices, at most (at least {profile.VoicesAtLeast.Count})";
}
