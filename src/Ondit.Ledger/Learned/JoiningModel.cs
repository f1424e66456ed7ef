using System.Collections.Immutable;
using System.Globalization;

namespace Ondit.Ledger.Learned;

/// <summary>All that joining has learned: a model for each question. The weights that ship are fitted by <c>lab/Ondit.Eval</c>.</summary>
/// <param name="Models">By question.</param>
public sealed record JoiningModel(ImmutableDictionary<JoiningQuestion, LogisticModel> Models)
{
    private const string Bias = "bias";

    /// <summary>The weights that ship.</summary>
    public static JoiningModel Shipped { get; } = Parse(LedgerList.Load("Learned/joining.tsv"));

    /// <summary>The model of a question.</summary>
    public LogisticModel this[JoiningQuestion question] => Models[question];

    /// <summary>Reads lines of question, feature, weight; a question's bias comes first.</summary>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public static JoiningModel Parse(IEnumerable<ImmutableArray<string>> rows) =>
        new(
            rows.GroupBy(row => Enum.Parse<JoiningQuestion>(row[0]))
                .ToImmutableDictionary(
                    group => group.Key,
                    group => new LogisticModel(
                        Number(group.Single(row => row[1] == Bias)),
                        [.. group.Where(row => row[1] != Bias).Select(Number)]
                    )
                )
        );

    /// <summary>The lines of the weights.</summary>
    /// <param name="namesOf">The features of each question, in order.</param>
    public IEnumerable<string> Lines(Func<JoiningQuestion, IReadOnlyList<string>> namesOf)
    {
        foreach (var (question, model) in Models.OrderBy(pair => pair.Key))
        {
            yield return Line(question, Bias, model.Bias);
            foreach (var (name, weight) in namesOf(question).Zip(model.Weights))
            {
                yield return Line(question, name, weight);
            }
        }
    }

    private static string Line(JoiningQuestion question, string name, double weight) =>
        string.Create(CultureInfo.InvariantCulture, $"{question}\t{name}\t{weight:G6}");

    private static double Number(ImmutableArray<string> row) => double.Parse(row[2], CultureInfo.InvariantCulture);
}
