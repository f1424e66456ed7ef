using System.CommandLine;
using Ondit.Ledger.Corrections;

namespace Ondit.App.Commands;

/// <summary><c>ondit correct party NAME --is OTHER [--in STORY…]</c>: merges parties, or splits one.</summary>
internal static class CorrectPartyCommand
{
    private static readonly Argument<string> Name = new("NAME")
    {
        Description = "The party, by its name in the stories.",
    };

    private static readonly Option<string> Is = new("--is")
    {
        Description = "What it is to be called: the name of the party that it is, or a new one.",
        HelpName = "NAME",
        Required = true,
    };

    private static readonly Option<string[]> In = new("--in")
    {
        Description = "Only in these stories; elsewhere the name means somebody else. Without it, in all.",
        HelpName = "STORY",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create() =>
        CorrectCommand.With(
            "party",
            "Makes two parties one (--is the other), or one two (--is a new name --in the stories about that one).",
            (parsed, store) =>
            {
                var stories = parsed.GetValue(In) ?? [];
                foreach (var story in stories)
                {
                    CorrectRumourCommand.Reading(store, story);
                }

                return new PartyChange(parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Is), [.. stories]);
            },
            Name,
            Is,
            In
        );
}
