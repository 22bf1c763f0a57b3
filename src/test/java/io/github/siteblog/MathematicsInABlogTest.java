package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas on their way from a post to a page. */
class MathematicsInABlogTest {

    @TempDir
    private Path folder;

    private BlogFolder blog;

    @BeforeEach
    void makeBlog() {
        blog = new BlogFolder(folder);
    }

    @Test
    void aFormulaIsInThePageAndInTheFeed() {
        blog.line(9, "For $3 there is $E = mc^2$, and\n\n$$\n\\sum_{n=1}^\\infty \\frac{1}{n^2}\n$$\n");

        assertThat(blog.problems()).isEmpty();
        var page = Jsoup.parse(blog.page("blog/p/index.html"));
        assertThat(page.select(".post-content p").first().ownText()).isEqualTo("For $3 there is , and");
        assertThat(page.select(".post-content annotation").eachText())
                .containsExactly("E = mc^2", "\\sum_{n=1}^\\infty \\frac{1}{n^2}");
        assertThat(blog.page("feed.xml")).contains("<msup><mi>c</mi><mn>2</mn></msup>");
    }

    @Test
    void theNextRunHasIt() throws IOException {
        blog.line(9, "There is $E = mc^2$, once more $E = mc^2$, and $\\fra{1}{2}$.");
        blog.blog().validate();
        try (var files = Files.list(blog.cache().resolve("formulas"))) {
            var kept = files.filter(file -> file.toString().endsWith("-formula.html"));
            assertThat(kept)
                    .singleElement()
                    .satisfies(file ->
                            assertThat(file).content().startsWith("<math ").contains("E = mc^2"));
        }
        blog.line(9, "No formula.");
        blog.blog().validate();
        assertThat(blog.cache().resolve("formulas")).isDirectoryContaining("glob:**-formula.html");

        // What other texts have is known when all of them are rendered.
        blog.line(9, "No formula, again.");
        blog.write("people/ada.md", "---\nfirstName: Ada\nlastName: Byron\n---\n");
        blog.blog().validate();
        assertThat(blog.cache().resolve("formulas")).isDirectoryNotContaining("glob:**-formula.html");
    }

    @Test
    void allFaultsOfAllFormulasAreReportedInOneRun() {
        blog.line(9, "See $f^\\{(n)\\}$ and $\\fra{1}{2}$.\n\n$$\nx +\n\\begin{alinged}\n$$");

        assertThat(blog.problems())
                .containsExactly(
                        "posts/p.md:9:8: error: The formula has '\\{', which prints a brace."
                                + " Write { and } for grouping. [math/literal-brace]",
                        "posts/p.md:9:22: error: The formula cannot be read: Undefined control sequence '\\fra'."
                                + " Did you mean '\\frac'? [math/tex]",
                        "posts/p.md:13:7: error: The formula cannot be read: No such environment 'alinged'."
                                + " Did you mean 'aligned'? [math/tex]");
        assertThat(blog.output()).doesNotExist();
    }

    @Test
    void theirSeverityCanBeChanged() {
        blog.write("blog.yml", "title: N\nurl: https://example.org\nrules: {math/tex: warning}\n");
        blog.line(9, "See $\\fra{1}{2}$.");

        assertThat(blog.problems())
                .containsExactly(
                        "posts/p.md:9:6: warning: The formula cannot be read: Undefined control sequence '\\fra'."
                                + " Did you mean '\\frac'? [math/tex]");
        assertThat(blog.page("blog/p/index.html")).contains("<code class=\"math-error\">\\fra{1}{2}</code>");
    }
}
