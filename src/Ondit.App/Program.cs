using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Ondit.App.Commands;

// Numbers and dates are written the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

// A RootCommand would take its name from the assembly.
var root = new Command("ondit", "Reads news stories and finds who says what, on whose word.")
{
    ReadCommand.Create(),
    ExplainCommand.Create(),
    AddCommand.Create(),
    RumoursCommand.Create(),
    RumourCommand.Create(),
    AskCommand.Create(),
    OutcomeCommand.Create(),
    RecordCommand.Create(),
    ExportCommand.Create(),
    CorrectCommand.Create(),
    RereadCommand.Create(),
    new VersionOption(),
    new HelpOption(),
};
return await CommandLine.RunAsync(root, args).ConfigureAwait(false);
