using System.CommandLine;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Ledger.Corrections;

namespace Ondit.App.Commands;

/// <summary><c>ondit correct attribution</c>: on whose word, how firmly.</summary>
internal static class CorrectAttributionCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story." };

    private static readonly Argument<string> Id = new("ATTRIBUTION")
    {
        Description = "The attribution in its latest reading: a3.",
    };

    private static readonly Option<string> SourceTypeName = LedgerOptions.Word<SourceType>(
        "--source-type",
        "On whose word it is."
    );

    private static readonly Option<string> FactualityName = Factualities();

    private static readonly Option<bool?> Denial = new("--denial")
    {
        Description = "Whether it says of another claim that it is not so.",
    };

    private static readonly Option<string> Speaker = new("--speaker")
    {
        Description = "The party of the story that speaks, by its name.",
        HelpName = "NAME",
    };

    public static Command Create() =>
        CorrectCommand.With(
            "attribution",
            "Puts right on whose word something is given, and how firmly.",
            (parsed, store) =>
            {
                var reading = CorrectRumourCommand.Reading(store, parsed.GetRequiredValue(Story)).Reading;
                var id = parsed.GetRequiredValue(Id);
                var attribution =
                    reading.Attributions.FirstOrDefault(one => one.Id == id)
                    ?? throw new WrongCommandLineException($"there is no attribution {id} in that story");
                var cue = attribution.Cue[0];
                return new AttributionChange(
                    parsed.GetRequiredValue(Story),
                    cue.Start,
                    cue.End,
                    cue.In(reading.Story.Text).ToString(),
                    parsed.GetValue(SourceTypeName) is { } type ? ContractWords.Parse<SourceType>(type) : null,
                    parsed.GetValue(FactualityName) is { } factuality ? ContractWords.Factuality(factuality) : null,
                    parsed.GetValue(Denial),
                    parsed.GetValue(Speaker)
                );
            },
            Story,
            Id,
            SourceTypeName,
            FactualityName,
            Denial,
            Speaker
        );

    private static Option<string> Factualities()
    {
        var option = new Option<string>("--factuality") { Description = "How firmly it is put." };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<Factuality>().Select(ContractWords.Of)]);
        return option;
    }
}
