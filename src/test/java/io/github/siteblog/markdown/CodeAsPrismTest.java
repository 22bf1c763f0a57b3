package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.highlight.Prism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A code block without options holds what Prism writes, to the byte but for the elements around signs. */
class CodeAsPrismTest {

    private static final Path SAMPLE_BLOG = Path.of("src-it/sample-blog/src/blog/posts");
    private static final Path REAL_BLOG = Path.of("../shared/quansight/posts");
    private static final Pattern FENCE = Pattern.compile("(?ms)^``` *([\\w+#-]+) *(?:\\[\\w+])?\\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("(?s)<pre[^>]*><code[^>]*>(.*)</code></pre>\n");

    private static final Pattern SIGN =
            Pattern.compile("<span class=\"token (?:operator|punctuation)\">([^<]*)</span>");

    /** Plain text, which Prism does not know by these names, and diffs, whose lines we mark. */
    private static final Pattern OURS = Pattern.compile("text|console|diff.*");

    private static final Prism PRISM = new Prism(Highlighter.standard().languages());

    @Test
    void inTheSampleBlog() throws IOException {
        assertThat(compared(SAMPLE_BLOG)).isGreaterThan(30);
    }

    @Test
    void inARealBlog() throws IOException {
        assumeTrue(Files.isDirectory(REAL_BLOG), "skipped: the real blog is not beside this checkout, at " + REAL_BLOG);
        assertThat(compared(REAL_BLOG)).isGreaterThan(300);
    }

    private static int compared(Path folder) throws IOException {
        var compared = 0;
        try (var posts = Files.list(folder)) {
            for (var post : posts.filter(file -> file.toString().matches(".*\\.mdx?"))
                    .sorted()
                    .toList()) {
                var fence = FENCE.matcher(Files.readString(post).replace("\r\n", "\n"));
                while (fence.find()) {
                    var language = fence.group(1).toLowerCase(Locale.ROOT);
                    if (!OURS.matcher(language).matches()) {
                        assertThat(code(fence.group()))
                                .isEqualTo(SIGN.matcher(PRISM.highlight(fence.group(2), language))
                                        .replaceAll("$1"));
                        compared++;
                    }
                }
            }
        }
        return compared;
    }

    private static String code(String fence) {
        var code = CODE.matcher(Rendered.of(fence).html());
        assertThat(code.matches()).isTrue();
        // Prism makes blanks of hard blanks; we leave code as it is.
        return code.group(1).replace('\u00a0', ' ');
    }
}
