using System.Text;
using System.Text.Json;
using CsCheck;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tags;
using Shouldly;

namespace Ondit.Tests;

/// <summary>The reader with the model that ships.</summary>
public sealed class StoryReaderTests
{
    [Fact]
    public void Any_text_is_read_without_an_error_and_twice_the_same() =>
        AnyText.Any.Sample(
            text =>
            {
                var first = Json(Model.Reader.Read(new Story(text)));
                Json(Model.Reader.Read(new Story(text))).ShouldBe(first);
            },
            iter: 40,
            threads: 1
        );

    [Fact]
    public void Several_threads_get_the_same_reading()
    {
        var story = new Story("“It is over,” said Ann Vane. Her rep denied that they had split, according to TMZ.");
        var alone = Json(Model.Reader.Read(story));
        Enumerable
            .Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(4)
            .Select(_ => Json(Model.Reader.Read(story)))
            .ShouldAllBe(json => json == alone);
    }

    [Fact]
    public void A_plain_statement_is_read_as_an_attribution()
    {
        var story = new Story("“I am not leaving the show,” Ann Vane told reporters on Monday.");
        var attribution = Model.Reader.Read(story).Attributions.ShouldHaveSingleItem();
        attribution.Source.ShouldHaveSingleItem().In(story.Text).ToString().ShouldBe("Ann Vane");
        attribution.Cue.ShouldHaveSingleItem().In(story.Text).ToString().ShouldBe("told");
        attribution.Content.ShouldHaveSingleItem().In(story.Text).ToString().ShouldBe("“I am not leaving the show,”");
        attribution.Form.ShouldBe(Form.Direct);
    }

    [Fact]
    public void An_empty_story_has_nothing_in_it()
    {
        var reading = Model.Reader.Read(new Story(""));
        reading.Sentences.ShouldBeEmpty();
        reading.Attributions.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-such-model");
        Should.Throw<BrokenModelException>(() => StoryReader.Load(folder)).Message.ShouldContain(folder);
    }

    [Theory]
    [InlineData("model.json")]
    [InlineData("reader.onnx")]
    [InlineData("vocab.txt")]
    public void A_damaged_file_of_the_model_is_named(string file)
    {
        var folder = Directory.CreateTempSubdirectory("ondit-");
        try
        {
            foreach (var path in Directory.EnumerateFiles(Model.Folder))
            {
                File.Copy(path, Path.Combine(folder.FullName, Path.GetFileName(path)));
            }

            File.WriteAllText(Path.Combine(folder.FullName, file), "{");
            Should
                .Throw<BrokenModelException>(() => StoryReader.Load(folder.FullName))
                .Message.ShouldContain(file == "model.json" ? folder.FullName : file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Json(Reading reading)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReadingJson.Compact))
        {
            ReadingJson.Write(json, reading);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
