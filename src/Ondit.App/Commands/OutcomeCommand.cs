using System.CommandLine;
using System.Text.Json;
using Ondit.App.Imports;
using Ondit.Json;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Stores;

namespace Ondit.App.Commands;

/// <summary><c>ondit outcome ID</c>: what became of a rumour, entered by a person or taken from reviews.</summary>
internal static class OutcomeCommand
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Description = "The rumour: r12; none with --claim-reviews.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Value = LedgerOptions.Word<OutcomeValue>("--value", "What became of it.");

    private static readonly Option<DateOnly?> Date = SharedOptions.Date("--date", "The day on which that showed.");

    private static readonly Option<string> Source = new("--source")
    {
        Description = "Where that stands: an address, or words.",
        HelpName = "URL-OR-TEXT",
    };

    private static readonly Option<string> Reviews = new("--claim-reviews")
    {
        Description =
            "Enters each ClaimReview of a JSON-LD file, naming its reviewer, where it is about a rumour of the ledger.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command(
            "outcome",
            "Enters what became of a rumour. Entries stay; the last one holds, and a denial is none."
        )
        {
            Id,
            LedgerOptions.File,
            Value,
            Date,
            Source,
            LedgerOptions.Note,
            LedgerOptions.By,
            Reviews,
        };
        command.Validators.Add(line =>
        {
            var entry = new[] { line.GetValue(Id), line.GetValue(Value), line.GetValue(Source) };
            if (line.GetValue(Reviews) is null ? entry.Contains(null) : Array.Exists(entry, given => given is not null))
            {
                line.AddError("outcome: needs ID, --value and --source; or --claim-reviews alone.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        if (parsed.GetValue(Reviews) is { } file)
        {
            return Enter(store, file, parsed.GetRequiredValue(LedgerOptions.By));
        }

        var id = parsed.GetValue(Id)!;
        if (store.Rumour(id) is null)
        {
            throw new WrongCommandLineException($"there is no rumour {id}; 'ondit rumours' lists them");
        }

        store.Add(
            new Outcome(
                id,
                ContractWords.Parse<OutcomeValue>(parsed.GetRequiredValue(Value)),
                parsed.GetValue(Date),
                parsed.GetRequiredValue(Source),
                parsed.GetValue(LedgerOptions.Note),
                null,
                parsed.GetRequiredValue(LedgerOptions.By),
                TimeProvider.System.GetUtcNow()
            )
        );
        return ExitCode.Done;
    }

    private static int Enter(ILedgerStore store, string file, string by)
    {
        var problems = new ProblemLog();
        foreach (var review in ReviewsOf(file, problems))
        {
            if (ReviewedRumour.Find(store, review) is not { } rumour)
            {
                problems.Add(
                    file,
                    $"no rumour of this ledger is the one that {review.Reviewer} reviewed: “{review.Claim}”"
                );
                continue;
            }

            var outcome = new Outcome(
                rumour,
                review.Value,
                review.Date,
                review.Url ?? review.Reviewer,
                review.Rating is null ? review.Claim : $"{review.Rating}: {review.Claim}",
                review.Reviewer,
                by,
                TimeProvider.System.GetUtcNow()
            );

            // A feed that is read again brings nothing new.
            if (!store.Rumour(rumour)!.Outcomes.Any(known => IsSame(known, outcome)))
            {
                store.Add(outcome);
                Console.Error.WriteLine($"ondit: {rumour}: {ContractWords.Of(outcome.Value)}, by {review.Reviewer}");
            }
        }

        return problems.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Done;
    }

    private static bool IsSame(Outcome known, Outcome outcome) =>
        (known.Value, known.Date, known.Source, known.Reviewer, known.Note)
        == (outcome.Value, outcome.Date, outcome.Source, outcome.Reviewer, outcome.Note);

    private static List<ClaimReview> ReviewsOf(string file, ProblemLog problems)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. ClaimReview.Read(json.RootElement)];
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(file, "there is no such file");
        }
        catch (Exception problem)
            when (problem is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(file, $"is no ClaimReview in JSON-LD: {problem.Message}");
        }

        return [];
    }
}
