package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.SmallBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFormsTest {

    @TempDir
    Path folder;

    private SmallBlog blog;

    @BeforeEach
    void blog() {
        blog = SmallBlog.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/x",
        "http://example.org",
        "/about/",
        "about.html",
        "../x.md",
        "#head",
        "mailto:ada@example.org",
        "report.pdf",
        "v1.2",
        "//example.org/",
    })
    void isContentWithUrlsAndPaths(String url) {
        blog.postWithBody("p", "[x](" + url + ")");
        thenProblems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "example.org              | https://example.org",
                "www.Example.com/x?y      | https://www.Example.com/x?y",
                "github.io/x             | https://github.io/x",
                "ada@example.org          | mailto:ada@example.org",
                "https:example.org        | https://example.org",
                "localhost:8080           | http://localhost:8080",
                "example.com:8080/x       | http://example.com:8080/x",
                "127.0.0.1:80             | http://127.0.0.1:80",
                "https:/example.org/x     | https://example.org/x",
                "http//example.org        | http://example.org",
                "%22https://example.org%22 | https://example.org",
            })
    void tellsWhatALinkWasMeantToBe(String url, String meant) {
        blog.postWithBody("p", "[x](" + url + ")");
        thenProblems(
                "posts/p.md:9:5: error: The link '%s' is no URL. Write '%s'. [link/malformed]".formatted(url, meant));
    }

    @Test
    void readsAUrlOutOfItsQuotes() {
        blog.postWithBody("p", "<a href=\"“https://example.org/x”\">x</a>");
        thenProblems(
                "posts/p.md:9:10: error: The link '“https://example.org/x”' is no URL. Write 'https://example.org/x'. [link/malformed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://", "HTTP:", "http:///#x", "//", "mailto:", "tel:"})
    void reportsALinkThatLeadsNowhere(String url) {
        blog.postWithBody("p", "[x](%s)".formatted(url));
        thenProblems("posts/p.md:9:5: error: The link '%s' leads nowhere.".formatted(url)
                + " Write the whole URL, or delete the link. [link/malformed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com/x", "/x/", "mailto:ada@example.org", "https://", "https:// x"})
    void refusesACanonicalUrlThatIsNone(String url) {
        blog.post("p", "canonical: '%s'".formatted(url));
        thenProblems("posts/p.md:7:12: error: The canonical URL '%s' is not absolute.".formatted(url)
                + " Write the whole URL of the original, with 'https://'. [link/malformed]");
    }

    private void thenProblems(String... expected) {
        assertThat(Findings.of(new LinkForms(), blog)).containsExactly(expected);
    }
}
