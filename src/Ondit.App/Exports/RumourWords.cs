using Ondit.Attributions;
using Ondit.Ledger.Rumours;

namespace Ondit.App.Exports;

/// <summary>The words of a rumour as people read them.</summary>
internal static class RumourWords
{
    public static string Of(RumourStatus status) =>
        status switch
        {
            RumourStatus.SingleUnnamed => "one origin, unnamed",
            RumourStatus.SingleNamed => "one origin, named",
            RumourStatus.SeveralOrigins => "several independent origins",
            RumourStatus.Denied => "denied",
            RumourStatus.ConfirmedOnRecord => "confirmed on the record",
            RumourStatus.Refuted => "did not come about",
            _ => "withdrawn",
        };

    public static string Of(Role role) =>
        role switch
        {
            Role.Origin => "first, on a source of its own",
            Role.Independent => "on another source of its own",
            Role.Echo => "passes it on",
            Role.Copy => "copies it",
            Role.Denial => "denies it",
            Role.Reply => "asks for a word on it",
            Role.Correction => "puts its own story right",
            Role.Outcome => "reports what became of it",
            _ => "refers to it",
        };

    public static string Of(Factuality factuality) =>
        factuality switch
        {
            Factuality.Certain => "flatly",
            Factuality.Probable => "as probable",
            Factuality.Possible => "as possible",
            Factuality.CertainlyNot => "as not so",
            Factuality.ProbablyNot => "as probably not so",
            Factuality.PossiblyNot => "as perhaps not so",
            _ => "without saying whether it is so",
        };

    public static string Of(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Credit => "credits",
            EvidenceKind.CreditLine => "credit line",
            EvidenceKind.CopiedText => "same text",
            EvidenceKind.SharedQuote => "same quotation",
            EvidenceKind.SharedDetail => "same detail",
            EvidenceKind.SharedError => "same mistake",
            EvidenceKind.OutletFamily => "same house",
            EvidenceKind.OwnSource => "source of its own",
            _ => "date",
        };
}
