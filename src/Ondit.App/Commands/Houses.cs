using System.Collections.Immutable;
using Ondit.Profiles;

namespace Ondit.App.Commands;

/// <summary>The house rules that a command line asks for.</summary>
internal static class Houses
{
    private const string All = "all";

    /// <summary>The names that stand for rules of the program's own.</summary>
    public static IEnumerable<string> Names => HouseReader.Names.Append(All);

    /// <summary>The rules of several names and files.</summary>
    /// <exception cref="WrongCommandLineException">A name is none of ours and no file, or a file is wrong.</exception>
    public static ImmutableArray<House> Of(IEnumerable<string> named) =>
        [.. named.SelectMany(Of).DistinctBy(house => house.Name, StringComparer.Ordinal)];

    private static IEnumerable<House> Of(string named) =>
        named == All ? HouseReader.Names.Select(HouseReader.Named)
        : HouseReader.Names.Contains(named, StringComparer.Ordinal) ? [HouseReader.Named(named)]
        : [OfFile(named)];

    private static House OfFile(string path)
    {
        try
        {
            return HouseReader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        }
        catch (HouseFormatException problem)
        {
            throw new WrongCommandLineException($"{path}, line {problem.Line}: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongCommandLineException(
                $"--house {path}: there is no such house ({string.Join(", ", Names)}), and no file of that name can be read",
                problem
            );
        }
    }
}
