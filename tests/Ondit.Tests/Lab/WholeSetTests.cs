using System.Text.RegularExpressions;
using Ondit.Eval.Commands;
using Ondit.Eval.Corpora;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>The whole page on gold of a few lines: what is read as gold has it scores full marks, what is not found scores nothing.</summary>
public sealed partial class WholeSetTests : IDisposable
{
    private const string Talk =
        "A pal told Day Mag: Bo Lind denied it. The pal hoped so. It is said. He had no comment.";
    private const string Couple = "Ada Ray, 41, wed Bo Lind in May. She smiled.";

    private const string Attributions = """
        [{"cue":[[6,10]],"content":[[20,37]],"sourceType":"unnamed","number":"one","standing":"bare","via":["m"],"parent":null,
          "speaker":null,"same":null,"factuality":"CT+","future":false,"denial":false},
         {"cue":[[28,34]],"content":[[35,37]],"sourceType":"named","number":null,"standing":null,"via":[],"parent":0,
          "speaker":"b","same":null,"factuality":"CT-","future":false,"denial":true},
         {"cue":[[47,52]],"content":[[53,55]],"sourceType":"unnamed","number":"one","standing":"bare","via":[],"parent":null,
          "speaker":null,"same":0,"factuality":"Uu","future":true,"denial":false},
         {"cue":[[60,67]],"content":[[57,59]],"sourceType":"rumour","number":null,"standing":null,"via":[],"parent":null,
          "speaker":null,"same":null,"factuality":"CT+","future":false,"denial":false}]
        """;

    private const string Replies = """[{"span":[69,87],"for":[],"from":"he","outcome":"declined"}]""";
    private const string Talkers =
        """[{"id":"b","name":"Lind","mentions":[]},{"id":"m","name":"Day Mag","mentions":[]}]""";
    private const string Wed = """
        [{"id":"a","name":"Ada","mentions":[{"span":[0,7],"kind":"name"},{"span":[33,36],"kind":"pronoun"}]},
         {"id":"b","name":"Bo","mentions":[{"span":[17,24],"kind":"name"}]}]
        """;

    private const string Relations =
        """[{"from":"a","relation":"spouse","to":"b"},{"from":"a","relation":"age","to":"41"}]""";

    private static readonly string[] Layers = ["times", "attributions", "claims", "replies", "relations"];
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_reading_that_is_gold_has_full_marks_in_every_figure()
    {
        WriteGold();
        var figures = Score([
            Reading("talk", Talk, Talkers, ("attributions", Attributions), ("replies", Replies)),
            Reading(
                "couple",
                Couple,
                Wed,
                ("relations", Relations),
                ("claims", """[{"span":[[0,31]],"attribution":null,"kind":"fact","factuality":"CT+"}]"""),
                ("times", """[{"span":[28,31],"value":"2020-05"}]""")
            ),
            Reading(
                "uner-ewt-dev/1",
                "Oslo",
                """[{"id":"o","type":"place","mentions":[{"span":[0,4],"kind":"name"}]}]"""
            ),
            Reading("gap-1", "Ada, Bea, she", """[{"id":"a","mentions":[{"span":[0,3]},{"span":[10,13]}]}]"""),
            Reading("gap-2", "Bo, Ed, he", """[{"id":"b","mentions":[{"span":[0,2]},{"span":[8,10]}]}]"""),
            Reading("gum", "Ada saw her", """[{"id":"a","mentions":[{"span":[0,3]},{"span":[8,11]}]}]"""),
        ]);
        figures.Length.ShouldBe(30);
        figures.ShouldAllBe(figure => figure == "100.0" || figure == "1.00");
    }

    [Fact]
    public void A_reading_with_nothing_in_it_has_no_marks()
    {
        WriteGold();
        var figures = Score([
            Reading("talk", Talk, "[]"),
            Reading("couple", Couple, "[]"),
            Reading("uner-ewt-dev/1", "Oslo", "[]"),
            Reading("gap-1", "Ada, Bea, she", "[]"),
            Reading("gap-2", "Bo, Ed, he", "[]"),
            Reading("gum", "Ada saw her", "[]"),
        ]);
        figures.ShouldAllBe(figure => figure == "0.0" || figure == "0.00");
    }

    [Fact]
    public void A_file_of_readings_is_kept_once_however_many_sets_it_serves()
    {
        WriteGold();
        string[] ids = ["talk", "couple", "uner-ewt-dev/1", "gap-1", "gap-2", "gum"];
        string[] texts = [Talk, Couple, "Oslo", "Ada, Bea, she", "Bo, Ed, he", "Ada saw her"];
        Score([.. ids.Zip(texts, (id, text) => Reading(id, text, "[]"))], kept: Path.Combine(folder, "kept.jsonl"));
        File.ReadLines(Path.Combine(folder, "kept.jsonl")).Count().ShouldBe(ids.Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void WriteGold()
    {
        var talk = $$"""
            {"id":"talk","text":"{{Talk}}","parties":[{"id":"b","name":"Bo Lind"},{"id":"m","name":"Day Mag"}],
             "attributions":{{Attributions}},"replies":{{Replies}}}
            """;
        Write("gold/gossip-dev", talk);
        Write("gold/news-dev", talk);
        Write(
            "gold/layers-dev",
            $$"""
            {"id":"couple","text":"{{Couple}}","parties":[{"id":"a","type":"person"},{"id":"b","type":"person"}],
             "mentions":[{"span":[0,7],"kind":"name","parties":["a"]},{"span":[17,24],"kind":"name","parties":["b"]},
                         {"span":[33,36],"kind":"pronoun","parties":["a"]}],
             "own":[{"span":[[0,31]],"kind":"fact","factuality":"CT+"}],"relations":{{Relations}}}
            """
        );
        Write("names/uner-ewt-dev", """{"tokens":["Oslo"],"labels":["B-LOC"]}""");
        Write(
            "coreference/gap-validation",
            """{"id":"gap-1","text":"Ada, Bea, she","pronoun":[10,13],"a":[0,3],"aCoref":true,"b":[5,8],"bCoref":false}""",
            """{"id":"gap-2","text":"Bo, Ed, he","pronoun":[8,10],"a":[0,2],"aCoref":true,"b":[4,6],"bCoref":false}"""
        );
        Write(
            "coreference/ontogum-dev",
            """{"id":"gum","text":"Ada saw her","tokens":[[0,3],[4,7],[8,11]],"upos":["PROPN","VERB","PRON"],"mentions":[[0,1,1],[2,3,1]]}"""
        );
        Write(
            "times/meantime-dev",
            $$"""{"id":"couple","text":"{{Couple}}","times":[{"span":[28,31],"value":"2020-05"}]}"""
        );
    }

    private string[] Score(string[] readings, string? kept = null)
    {
        var from = Path.Combine(folder, "readings.jsonl");
        File.WriteAllLines(from, readings.Select(line => line.ReplaceLineEndings("")));
        var complaints = new Complaints(TextWriter.Null);
        using var source = new ReadingSource(from, model: null, kept);
        new WholeSet(folder, source, complaints).Score(rules: null, new ResultsFolder(Path.Combine(folder, "results")));
        complaints.Count.ShouldBe(0);
        var page = File.ReadAllText(Path.Combine(folder, "results", "readings", "whole.md"));
        return [.. Row().Matches(page).Select(row => row.Groups["figure"].Value)];
    }

    private void Write(string corpus, params string[] rows)
    {
        var file = Path.Combine(folder, "data", $"{corpus}.jsonl");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, rows.Select(row => row.ReplaceLineEndings("")));
    }

    private static string Reading(string id, string text, string parties, params (string Name, string Json)[] layers) =>
        $$"""{"story":{"id":"{{id}}","text":"{{text}}"},"parties":{{parties}}"""
        + string.Concat(
            Layers.Select(name => $",\"{name}\":{layers.FirstOrDefault(layer => layer.Name == name).Json ?? "[]"}")
        )
        + "}";

    [GeneratedRegex(
        @"^\|[^|]+\|[^|]+\| +(?<figure>[0-9.]+) \|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Row();
}
