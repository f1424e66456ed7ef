using Ondit.App.Imports;
using Ondit.Stories;

namespace Ondit.Tests.App.Imports;

/// <summary>What came of some inputs.</summary>
internal sealed record Imported(IReadOnlyList<Story> Stories, IReadOnlyList<string> Problems)
{
    public static Imported From(params string[] inputs) => From(new Unsaid(null, null), inputs);

    public static Imported From(Unsaid unsaid, params string[] inputs)
    {
        var said = new List<string>();
        var problems = new ProblemLog { Say = said.Add };
        return new Imported([.. new StoryImport(problems, unsaid).Read(inputs)], said);
    }

    public Story Only() => Problems.Count == 0 ? Stories.Single() : throw new InvalidOperationException(Problems[0]);
}
