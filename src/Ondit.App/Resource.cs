namespace Ondit.App;

/// <summary>Files that are built into the program.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using var stream =
            typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
