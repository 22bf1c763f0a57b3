package io.github.siteblog.report;

import static io.github.siteblog.report.Sources.error;
import static io.github.siteblog.report.Sources.note;
import static io.github.siteblog.report.Sources.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class JUnitReportTest {

    private static final List<String> FILES = List.of("blog.yml", "people/ada.md", "posts/x.md");

    @TempDir
    private Path folder;

    private String text(Severity failOn, Problem... problems) {
        var excerpts = new Sources(folder).excerpts(problems);
        return new JUnitReport(excerpts, new ReportSettings("1.0.0", "src/blog/", failOn))
                .text(FILES, List.of(problems));
    }

    private static void validate(String text) throws SAXException, IOException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("junit-report.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    @Test
    void everyFileIsACase() throws SAXException, IOException {
        var text = text(Severity.ERROR);

        assertThat(text).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="site-blog" time="0" tests="3" errors="0" skipped="0" failures="0">
                        <testcase name="blog.yml" classname="site-blog" time="0"/>
                        <testcase name="people/ada.md" classname="site-blog.people" time="0"/>
                        <testcase name="posts/x.md" classname="site-blog.posts" time="0"/>
                        </testsuite>
                        """);
        validate(text);
    }

    @Test
    void errorsFailTheirFileAndTheRestIsItsOutput() throws SAXException, IOException {
        new Sources(folder).write("posts/x.md", "---\ntitle: <T> & \"U\"\n");
        var text = text(
                Severity.ERROR,
                error("fm/date", "posts/x.md", 2, 8),
                warning("x/y", "posts/x.md", 2, 1),
                error("x/z", "posts/x.md", 9, 1),
                note("x/y", "public/a.svg", 1, 1));

        assertThat(text).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="site-blog" time="0" tests="4" errors="0" skipped="0" failures="1">
                        <testcase name="blog.yml" classname="site-blog" time="0"/>
                        <testcase name="people/ada.md" classname="site-blog.people" time="0"/>
                        <testcase name="posts/x.md" classname="site-blog.posts" time="0">\
                        <failure message="It is wrong. (and 1 more)" type="fm/date">\
                        posts/x.md:2:8: error: It is wrong. Mend it. [fm/date]
                            title: &lt;T&gt; &amp; &quot;U&quot;
                                   ^
                        posts/x.md:9:1: error: It is wrong. Mend it. [x/z]</failure>\
                        <system-out>posts/x.md:2:1: warning: It is wrong. Mend it. [x/y]
                            title: &lt;T&gt; &amp; &quot;U&quot;
                            ^</system-out></testcase>
                        <testcase name="public/a.svg" classname="site-blog.public" time="0">\
                        <system-out>public/a.svg:1:1: info: It is wrong. Mend it. [x/y]</system-out></testcase>
                        </testsuite>
                        """);
        validate(text);
    }

    @Test
    void warningsFailWhereTheyFailTheBuild() {
        assertThat(text(Severity.WARNING, warning("x/y", "posts/x.md", 1, 1), note("x/y", "blog.yml", 1, 1)))
                .contains("failures=\"1\"")
                .contains("<failure message=\"It is wrong.\" type=\"x/y\">");
    }

    @Test
    void errorsAreFailuresEvenWhereNothingFailsTheBuild() {
        assertThat(text(null, error("x/y", "posts/x.md", 1, 1), warning("x/y", "blog.yml", 1, 1)))
                .contains("failures=\"1\"");
    }

    @Test
    void noCharacterBreaksTheXml() throws SAXException, IOException {
        var text = text(
                Severity.ERROR,
                error("x/y", "a]]>\u0000\u0001\uFFFE\uFFFF\uD800\n</testsuite>\".md", 1, 1),
                error("x/y", "posts/\uD83D\uDE80.md", 1, 1));

        assertThat(text)
                .contains("name=\"a]]&gt;\\u0000\\u0001\uFFFD\uFFFD\\uD800\\n&lt;/testsuite&gt;&quot;.md\"")
                .contains("name=\"posts/\uD83D\uDE80.md\"");
        validate(text);
    }

    @Test
    void theSchemaFindsWhatIsNotValid() {
        var text = text(Severity.ERROR, error("x/y", "posts/x.md", 1, 1), note("x/y", "posts/x.md", 1, 1));

        assertThatThrownBy(() -> validate(text.replace(" type=\"x/y\"", ""))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(text.replace("failures=\"1\"", "failures=\"one\"")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(text.replace("system-out", "output"))).isInstanceOf(SAXException.class);
    }
}
