using System.CommandLine;
using Ondit.Tags;
using Ondit.Train;
using Ondit.Train.Export;
using Ondit.Train.Fitting;
using Ondit.Train.Networks;

LibtorchOnDebian.Prepare();

var shared = new Option<string>("--shared") { Description = "The folder with data/ and models/", Required = true };
var run = new Option<string>("--run") { Description = "Where the run's checkpoints are kept", Required = true };
var encoder = new Option<string>("--encoder")
{
    Description = "The pretrained encoder under models/",
    DefaultValueFactory = _ => "minilm-l6",
};
var epochs = new Option<int>("--epochs") { Description = "Times through the corpora", DefaultValueFactory = _ => 7 };
var from = new Option<string?>("--from")
{
    Description = "A run whose weights it begins with, instead of the pretrained",
};
var rate = new Option<double>("--rate") { Description = "Factor on all learning rates", DefaultValueFactory = _ => 1 };
var part = new Option<int>("--polnear-parts")
{
    Description = "Each epoch sees one part in so many of PolNeAR",
    DefaultValueFactory = _ => 1,
};
var seed = new Option<int>("--seed") { Description = "Seed of all chance", DefaultValueFactory = _ => 1 };

var train = new Command("train", "Trains the reader; a run that was stopped goes on where it was.")
{
    shared,
    run,
    encoder,
    epochs,
    seed,
    from,
    part,
    rate,
};
train.SetAction(arguments =>
    new Training(
        new TrainingPlan(
            arguments.GetRequiredValue(encoder),
            arguments.GetRequiredValue(epochs),
            arguments.GetRequiredValue(seed)
        )
        {
            From = arguments.GetValue(from),
            PolNeARParts = arguments.GetValue(part),
            Rate = arguments.GetValue(rate),
        },
        arguments.GetRequiredValue(shared),
        arguments.GetRequiredValue(run)
    ).Run()
);

var model = new Option<string>("--model") { Description = "The folder to write, models/NAME", Required = true };
var full = new Option<bool>("--full") { Description = "32-bit weights instead of int8, to compare with" };
var blend = new Option<string?>("--blend") { Description = "An earlier run, whose weights are mixed in" };
var share = new Option<double>("--share") { Description = "Its share, 0 to 1" };
var export = new Command("export", "Writes a run's weights as ONNX graphs with vocabulary and settings.")
{
    shared,
    run,
    encoder,
    model,
    full,
    blend,
    share,
};
export.SetAction(arguments =>
    ModelFolder.Export(
        Path.Combine(arguments.GetRequiredValue(run), "weights.safetensors"),
        arguments.GetValue(blend) is { } earlier
            ? (Path.Combine(earlier, "weights.safetensors"), arguments.GetValue(share))
            : null,
        Path.Combine(arguments.GetRequiredValue(shared), "models", arguments.GetRequiredValue(encoder)),
        arguments.GetRequiredValue(model),
        arguments.GetValue(full) ? Precision.Full : Precision.Int8
    )
);

var trials = new Command("trials", "Prints how settings of a model fare on the stories set aside.") { shared, model };
trials.SetAction(arguments =>
    new Trials(arguments.GetRequiredValue(shared), arguments.GetRequiredValue(model)).Print(Console.Out)
);

var window = new Option<int[]>("--window")
{
    Description = "Pieces in the core, in the context before and after it",
    Arity = new ArgumentArity(3, 3),
    AllowMultipleArgumentsPerToken = true,
    Required = true,
};
var bias = new Option<double>("--cue-bias") { Description = "Added to the score of \"no cue\"" };
var fit = new Command("fit", "Writes chosen settings into a model and calibrates its scores on the stories set aside.")
{
    shared,
    model,
    window,
    bias,
};
fit.SetAction(arguments =>
{
    var pieces = arguments.GetRequiredValue(window);
    new Trials(arguments.GetRequiredValue(shared), arguments.GetRequiredValue(model)).Fit(
        new WindowCutter(pieces[0], pieces[1], pieces[2]),
        arguments.GetValue(bias)
    );
});

var sentences = new Command(
    "sentence-encoder",
    "Writes a pretrained sentence encoder as it is, as an ONNX graph with its vocabulary."
)
{
    shared,
    encoder,
    model,
    full,
};
sentences.SetAction(arguments =>
    SentenceModel.Export(
        Path.Combine(arguments.GetRequiredValue(shared), "models", arguments.GetRequiredValue(encoder)),
        arguments.GetRequiredValue(model),
        arguments.GetValue(full) ? Precision.Full : Precision.Int8
    )
);

var root = new RootCommand("Trains what Ondit ships.") { train, export, trials, fit, sentences };
return root.Parse(args).Invoke();
