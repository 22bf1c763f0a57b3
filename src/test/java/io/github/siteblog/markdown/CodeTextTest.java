package io.github.siteblog.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a reader copies from a code block is what its author wrote. */
class CodeTextTest {

    private static final Path POSTS = Path.of("../shared/quansight/posts");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```([^`\\n]*)\\n(.*?)^```");

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "\u00A0",
            "+",
            "-",
            "@@ -1 +1 @@",
            "--- a\n+++ b\n",
            "/*",
            "*/",
            "//",
            "#",
            "\"",
            "'",
            "\\",
            "<",
            ">",
            "</",
            "&",
            "&amp;",
            "&lt;b&gt;",
            "<!--",
            "-->",
            "<script>",
            "</code>",
            "</span>",
            "{",
            "}",
            "${x}",
            "(",
            ")",
            "def f(x):",
            "class",
            "return",
            "12.5e3",
            "é",
            "\uD83D\uDE00",
            "日本",
            "key: value",
            "SELECT *",
            "[[",
            "]]",
            "\"\"\"",
            "~~~",
            "|",
            "=>",
            "a_b",
            "...");

    private static final List<String> INFOS = List.of(
            "",
            "text",
            "python",
            "java",
            "html",
            "markdown",
            "diff",
            "diff-python",
            "diff-html",
            "diff-text",
            "yaml",
            "jsx",
            "php",
            "bash",
            "nix",
            "unknown");

    private static final List<String> OPTIONS =
            List.of("", " {1}", " {1,3-5}", " {2-99}", " linenos", " start=98 {3}", " title=x", " [Out]");

    @Test
    void isThatOfAnyCode() {
        var random = new Random(4);
        for (int i = 0; i < 1_000; i++) {
            var code = new StringBuilder();
            for (int pieces = random.nextInt(40); pieces >= 0; pieces--) {
                code.append(any(PIECES, random));
            }
            thenText(
                    any(INFOS, random) + any(OPTIONS, random), code.append('\n').toString());
        }
    }

    @Test
    void isThatOfEveryFenceOfARealBlog() throws IOException {
        assumeTrue(Files.isDirectory(POSTS), "skipped: the real blog is not beside this checkout, at " + POSTS);
        var fences = 0;
        try (var posts = Files.list(POSTS)) {
            for (var post : posts.sorted().toList()) {
                var fence = FENCE.matcher(Files.readString(post).replace("\r\n", "\n"));
                for (; fence.find(); fences++) {
                    for (var option : OPTIONS) {
                        thenText(fence.group(1) + option, fence.group(2));
                    }
                }
            }
        }
        assertThat(fences).isGreaterThan(400);
    }

    private static void thenText(String info, String code) {
        var html = Rendered.of("~~~~~~" + info, code + "~~~~~~").html();

        assertThat(Jsoup.parse(html).selectFirst("code").wholeText()).as(info).isEqualTo(code);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
