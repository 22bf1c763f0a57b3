package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static io.github.siteblog.report.Sources.warning;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import io.github.siteblog.rule.RuleInfo;
import io.github.siteblog.rule.RuleInfos;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    @TempDir
    private Path folder;

    private static String text(SourceExcerpts excerpts, Problem... problems) {
        return new SarifReport(RuleInfos.all(), excerpts, Sources.SETTINGS).text(List.of(problems));
    }

    private static JsonObject run(String text) {
        return JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static List<JsonObject> results(String text) {
        return StreamSupport.stream(run(text).getAsJsonArray("results").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String mark(JsonObject result) {
        return result.getAsJsonObject("partialFingerprints")
                .get("primaryLocationLineHash")
                .getAsString();
    }

    private static JsonObject artifact(JsonObject result) {
        return result.getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation");
    }

    @Test
    void aProblemIsAResult() {
        var rules = List.of(new RuleInfo(
                "ref/unknown-author", Severity.ERROR, false, "Every author of a post has a file in people."));
        var problem = new Problem(
                Severity.ERROR,
                "ref/unknown-author",
                new Location("posts/x.md", 4, 11),
                "No author has the slug 'adaa'.",
                "Did you mean 'ada'?");

        assertThat(new SarifReport(rules, SourceExcerpts.none(), Sources.SETTINGS).text(List.of(problem)))
                .isEqualTo("""
                        {
                          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "site-blog-maven-plugin",
                                  "version": "1.0.0",
                                  "informationUri": "https://siteblog.github.io/site-blog-maven-plugin/",
                                  "rules": [
                                    {
                                      "id": "ref/unknown-author",
                                      "shortDescription": {
                                        "text": "Every author of a post has a file in people."
                                      },
                                      "fullDescription": {
                                        "text": "Every author of a post has a file in people."
                                      },
                                      "helpUri": "https://siteblog.github.io/site-blog-maven-plugin/rules/ref-unknown-author.html",
                                      "help": {
                                        "text": "Every author of a post has a file in people."
                                      },
                                      "defaultConfiguration": {
                                        "level": "error"
                                      }
                                    }
                                  ]
                                }
                              },
                              "originalUriBaseIds": {
                                "%SRCROOT%": {
                                  "description": {
                                    "text": "The base directory of the project."
                                  }
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "results": [
                                {
                                  "ruleId": "ref/unknown-author",
                                  "ruleIndex": 0,
                                  "level": "error",
                                  "message": {
                                    "text": "No author has the slug 'adaa'. Did you mean 'ada'?"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "src/blog/posts/x.md",
                                          "uriBaseId": "%SRCROOT%"
                                        },
                                        "region": {
                                          "startLine": 4,
                                          "startColumn": 11
                                        }
                                      }
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "primaryLocationLineHash": "b917fe48152080d5:1"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void theReportIsValid() {
        var text = text(
                new Sources(folder).write("a.md", "abc\n").excerpts(error("x/y", "a.md", 1, 1)),
                error("fm/date", "a.md", 1, 1),
                warning("fm/date", "b c.md", 0, 0),
                note("not/listed", "a.md", 1, 1),
                error("cfg/base-url", "pom.xml", 0, 0),
                error("cfg/source-directory", "/home/ada/src/blog", 0, 0),
                error("cfg/source-directory", "C:\\Users\\ada b", 0, 0));

        assertValid(text);
        assertValid(text(SourceExcerpts.none()));
    }

    @Test
    void theSchemaFindsWhatIsNotValid() {
        var text = text(SourceExcerpts.none(), error("fm/date", "a.md", 1, 1));

        assertThat(violations(text.replace("\"startLine\": 1", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(violations(text.replace("\"level\": \"error\"", "\"level\": \"info\"")))
                .isNotEmpty();
        assertThat(violations(text.replace("\"columnKind\"", "\"columns\""))).isNotEmpty();
    }

    private static void assertValid(String text) {
        assertThat(violations(text)).isEmpty();
    }

    private static List<String> violations(String text) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyRuleIsDescribedAndFoundByItsIndex() {
        var text =
                text(SourceExcerpts.none(), error("ref/missing-image", "a.md", 1, 1), note("not/listed", "a.md", 1, 1));
        var rules = run(text).getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");

        assertThat(rules).hasSize(RuleInfos.all().size() + 1);
        for (var result : results(text)) {
            assertThat(rules.get(result.get("ruleIndex").getAsInt())
                            .getAsJsonObject()
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void everySeverityHasItsLevel() {
        assertThat(results(text(
                        SourceExcerpts.none(),
                        error("x/y", "a.md", 1, 1),
                        warning("x/y", "a.md", 1, 1),
                        note("x/y", "a.md", 1, 1))))
                .extracting(result -> result.get("level").getAsString())
                .containsExactly("error", "warning", "note");
    }

    @Test
    void pathsAreEscapedAndRelativeToTheProject() {
        assertThat(results(text(
                        SourceExcerpts.none(),
                        error("x/y", "posts/a b:c%#?é漢.md", 1, 1),
                        error("x/y", "posts/x\ny.md", 1, 1),
                        error("x/y", "pom.xml", 0, 0))))
                .extracting(result -> artifact(result).get("uri").getAsString())
                .containsExactly(
                        "src/blog/posts/a%20b%3Ac%25%23%3F%C3%A9%E6%BC%A2.md", "src/blog/posts/x%0Ay.md", "pom.xml");
    }

    @Test
    void aPathOutsideTheProjectIsAbsolute() {
        assertThat(results(text(
                        SourceExcerpts.none(),
                        error("x/y", "/home/ada b/blog", 0, 0),
                        error("x/y", "C:\\blog\\posts", 0, 0))))
                .extracting(result -> artifact(result).toString())
                .containsExactly("{\"uri\":\"file:///home/ada%20b/blog\"}", "{\"uri\":\"file:///C%3A/blog/posts\"}");
    }

    @Test
    void aFingerprintStaysWhenTheLineMoves() {
        var before = new Sources(folder).write("a.md", "one\ntwo\n").excerpts(error("x/y", "a.md", 2, 1));
        var after = new Sources(folder).write("a.md", "zero\none\n  two\n").excerpts(error("x/y", "a.md", 3, 3));

        assertThat(mark(results(text(before, error("x/y", "a.md", 2, 1))).get(0)))
                .isEqualTo(mark(results(text(after, error("x/y", "a.md", 3, 3))).get(0)));
    }

    @Test
    void aFingerprintTellsRulesFilesTextsAndRepetitionsApart() {
        var problems = new Problem[] {
            error("x/y", "a.md", 1, 1),
            error("x/y", "a.md", 1, 2),
            error("x/z", "a.md", 1, 1),
            error("x/y", "a.md", 2, 1),
            error("x/y", "b.md", 1, 1),
            error("x/y", "a.md", 0, 0)
        };
        var excerpts = new Sources(folder)
                .write("a.md", "one\ntwo\n")
                .write("b.md", "one\n")
                .excerpts(problems);
        var marks = results(text(excerpts, problems)).stream()
                .map(SarifReportTest::mark)
                .toList();

        assertThat(marks).doesNotHaveDuplicates();
        assertThat(marks.get(1)).isEqualTo(marks.get(0).replace(":1", ":2"));
    }
}
