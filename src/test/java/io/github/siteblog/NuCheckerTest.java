package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are HTML as the checker of the W3C wants it; where they are not, their author is told. */
class NuCheckerTest {

    private static final Pattern POST = Pattern.compile("blog/([^/]+)/index\\.html:.*");

    /** The errors that the HTML of authors causes, and the rules that name them. */
    private static final Map<String, String> RULES = Map.of(
            "Bad value .* for attribute “(width|height)” on element “img”: Bad non-negative integer: .*", "html/size",
            "Attribute “align” not allowed on element “i” at this point\\.", "html/obsolete",
            "The “(center|tt)” element is obsolete\\. Use CSS instead\\.", "html/obsolete",
            "An “img” element must have an “alt” attribute, except under certain conditions\\. .*", "a11y/missing-alt",
            "The heading .* follows the heading .*, skipping 1 heading level\\.", "heading/skipped-level");

    /** What no rule names. */
    private static final List<String> UNNAMED = List.of(
            // Code stands between <p> and </p>, and a browser ends the paragraph where the code begins.
            "blog/pytest-pytorch/index.html: error: No “p” element in scope but a “p” end tag seen.");

    private static NuChecker checker;

    @BeforeAll
    static void start() {
        checker = new NuChecker();
    }

    private static List<String> messages(List<RenderedPage> pages) {
        return pages.stream()
                .flatMap(page -> checker.check(page.html()).stream().map(message -> page.path() + ": " + message))
                .toList();
    }

    @Test
    void theSampleBlogHasNoErrorAndNoWarning() {
        assertThat(messages(RenderedBlog.SAMPLE.pages())).isEmpty();
    }

    @Test
    void everyErrorInTheRealBlogIsNamedByARule() {
        var problems = RenderedBlog.REAL.report().problems();
        var unnamed = messages(RenderedBlog.REAL.pages()).stream()
                .filter(message -> message.contains(": error: "))
                .filter(Predicate.not(message -> isNamed(message, problems)));

        assertThat(unnamed).containsExactlyElementsOf(UNNAMED);
    }

    private static boolean isNamed(String message, List<Problem> problems) {
        var post = POST.matcher(message);
        var rule = rule(message);
        return post.matches()
                && rule.isPresent()
                && problems.stream()
                        .filter(problem -> problem.rule().equals(rule.get()))
                        .anyMatch(problem -> problem.location().file().matches("posts/" + post.group(1) + "\\.mdx?"));
    }

    private static Optional<String> rule(String message) {
        var error = message.replaceFirst(".*?: error: ", "");
        return RULES.entrySet().stream()
                .filter(rule -> error.matches(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Test
    void allThatAPostCanHoldIsRight(@TempDir Path folder) {
        var blog = new BlogFolder(folder)
                .write("public/v.mp4", "x")
                .write("public/v.vtt", "WEBVTT\n")
                .write(
                        "posts/p.md",
                        Stream.concat(BlogFolder.POST.stream().limit(8), EVERYTHING.lines())
                                .reduce("", (text, line) -> text + line + "\n"));

        assertThat(blog.problems()).isEmpty();
        assertThat(messages(RenderedPage.all(blog.output()))).isEmpty();
    }

    private static final String EVERYTHING = """
            # One

            Two *three* **four** ~~five~~ `six` <https://example.com> and[^1] $e^{i\\pi}$\\
            seven [eight](https://example.com/?q="a b"|c "nine") ![ten](/i.png)

            [^1]: A note with `code`, again[^2].
            [^2]: Another.

            ![A dot](/i.png "A caption")

            ---

            | a | b |
            |---|--:|
            | 1 | 2 |

            - [ ] to do
            - [x] done

            1. one

               > quoted

            Term
            : Definition

            > [!TIP]
            > Bring a coat.

            $$
            \\begin{aligned} a &= \\frac{1}{2} \\\\ b &= \\sqrt{3} \\end{aligned}
            $$

            ```java title="A.java" {1} linenos start=10
            class A {}
            ```

            ```diff-python
            -a = 1
            +a = 2
            ```

                indented

            <Callout type="warning" title="Look out">Fog *ahead*.</Callout>

            <CH.Code>
            ```python [In]
            1 + 1
            ```
            ---
            ```text [Out]
            2
            ```
            </CH.Code>

            <Details summary="More" open>

            - one

            </Details>

            <Figure src="/i.png" alt="A dot" width={300}>
            The *dot*
            </Figure>

            <Figure src="/i.png" alt="A dot" caption="A dot"/>

            <Tabs>
            <Tab title="A">one</Tab>
            <Tab title="B">

            - two

            </Tab>
            </Tabs>

            <Video src="/v.mp4" title="Tide" captions="/v.vtt" poster="/i.png" loop/>

            <YouTube id="dQw4w9WgXcQ" title="Song"/>

            ## Two

            <div className="x" style={{display: 'flex'}}>

            <table><tr><td colSpan={2}>a</td></tr><tr><td>b</td><td>c</td></tr></table>

            </div>

            <details>
            <summary>Sum</summary>

            Text.

            </details>
            """;
}
