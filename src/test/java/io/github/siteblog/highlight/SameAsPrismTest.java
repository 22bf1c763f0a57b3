package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prism itself, run by Rhino, writes the same, to the byte. */
class SameAsPrismTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/siteblog/highlight/samples");
    private static final Path POSTS = Path.of("../shared/quansight/posts");
    private static final Path SAMPLE_BLOG = Path.of("src-it/sample-blog/src/blog/posts");
    private static final Pattern FENCE =
            Pattern.compile("^( *)(`{3,}|~{3,}) *([\\w+#-]+).*\\n((?s:.*?))^ *\\2", Pattern.MULTILINE);

    private static final Highlighter HIGHLIGHTER = Highlighter.standard();
    private static final LanguageNames NAMES = LanguageNames.standard();

    private static Prism prism;

    @BeforeAll
    static void loadPrism() {
        prism = new Prism(new TreeSet<>(languages().toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSampleOfEveryLanguage(String language) throws IOException {
        var code = Files.readString(SAMPLES.resolve(language + ".txt"));

        assertSame(code, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSampleWithOtherLineBreaksAndSigns(String language) throws IOException {
        var code = Files.readString(SAMPLES.resolve(language + ".txt"))
                .replace("\n", "\r\n")
                .replace("  ", "\u00a0\t")
                .replace("title", "tïtle🎉");

        assertSame(code, language);
    }

    @Test
    void everyFenceOfTheSampleBlog() throws IOException {
        var fences = fences(SAMPLE_BLOG);

        assertThat(fences).hasSizeGreaterThan(30);
        assertThat(fences).allSatisfy(fence -> assertSame(fence.code, fence.language));
    }

    @Test
    void everyFenceOfARealBlog() throws IOException {
        assumeTrue(Files.isDirectory(POSTS), "skipped: the real blog is not beside this checkout, at " + POSTS);
        var fences = fences(POSTS);

        assertThat(fences).hasSizeGreaterThan(400);
        assertThat(fences).allSatisfy(fence -> assertSame(fence.code, fence.language));
    }

    /** All languages as Prism calls them. */
    private static Stream<String> languages() {
        return NAMES.all().stream()
                .map(name -> NAMES.grammar(name).orElseThrow())
                .distinct();
    }

    private static void assertSame(String code, String language) {
        var highlighted = HIGHLIGHTER.highlight(code, language);
        // Prism makes blanks of hard blanks; we leave code as it is.
        assertThat(highlighted.html().replace('\u00a0', ' '))
                .isEqualTo(prism.highlight(code, NAMES.grammar(language).orElseThrow()));
        assertThat(highlighted.outcome()).isEqualTo(Outcome.HIGHLIGHTED);
    }

    private record Fence(Path post, String language, String code) {}

    private static List<Fence> fences(Path folder) throws IOException {
        var fences = new ArrayList<Fence>();
        try (var posts = Files.list(folder)) {
            for (var post : posts.filter(file -> file.toString().matches(".*\\.mdx?"))
                    .sorted()
                    .toList()) {
                var fence = FENCE.matcher(Files.readString(post));
                while (fence.find()) {
                    fences.add(new Fence(post, fence.group(3), fence.group(4)));
                }
            }
        }
        fences.removeIf(fence -> !HIGHLIGHTER.knows(fence.language));
        return fences;
    }
}
