package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Readers see no markup that was meant for the program. */
class LiteralMarkupTest {

    private static final Pattern MARKUP = Pattern.compile(
            "\\{\\{|}}|]\\(|\\[\\^|\\*\\*|\\$\\$|\\\\[(\\[]|```|\\{/\\*|\\*/}|className|</|<[A-Za-z][\\w.]*(?=[\\s/>])");

    private static final String MEANT_AS_IT_STANDS = "pre, code, math, script";

    /** The author wrote {@code \\*\\*\\*}, so that they stay asterisks. */
    private static final String ORNAMENT = "blog/array-libraries-interoperability/index.html: ***";

    @Test
    void theRealBlogShowsNone() {
        assertThat(found(RenderedBlog.REAL.pages())).containsExactly(ORNAMENT, ORNAMENT);
    }

    @Test
    void theSampleBlogShowsNone() {
        assertThat(found(RenderedBlog.SAMPLE.pages())).isEmpty();
    }

    @Test
    void whatIsShownIsFound() {
        var html = "<p>**a</p><p>](b</p><i>{{ c }}</i><p>&lt;/p></p><p>&lt;CH.Code ></p><pre>**</pre><p>a < b</p>";
        assertThat(found(List.of(new RenderedPage("p", html))))
                .containsExactly("p: **a", "p: ](b", "p: {{ c }}", "p: </p>", "p: <CH.Code >");
    }

    private static List<String> found(List<RenderedPage> pages) {
        return pages.stream().flatMap(LiteralMarkupTest::found).toList();
    }

    private static Stream<String> found(RenderedPage page) {
        var body = page.parsed().body();
        body.select(MEANT_AS_IT_STANDS).remove();
        return body.nodeStream(TextNode.class)
                .map(node -> node.text().strip())
                .filter(text -> MARKUP.matcher(text).find())
                .map(text -> page.path() + ": " + text);
    }
}
