package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The theme has a colour for what is often met in code. */
class ThemeColoursTest {

    private static final Path CSS = Path.of("src/main/resources/io/github/siteblog/theme/assets/site.css");
    private static final Path SAMPLES = Path.of("src/test/resources/io/github/siteblog/highlight/samples");
    private static final Pattern CLASSES = Pattern.compile("class=\"token ([^\"]+)\"");

    /** What is meant to have the colour of text: signs, names of no special kind, and what only encloses other tokens. */
    private static final Set<String> TEXT = Set.of(
            "expression",
            "hvariable",
            "interpolation",
            "interpolation-punctuation",
            "namespace",
            "operator",
            "punctuation");

    @Test
    void tokensThatAreMetOftenHaveAColour() throws IOException {
        var coloured = coloured();
        var often = new TreeSet<String>();
        counted().forEach((classes, count) -> {
            var names = Arrays.asList(classes.split(" "));
            if (count > 20
                    && names.stream().noneMatch(coloured::contains)
                    && names.stream().noneMatch(TEXT::contains)) {
                often.add(classes);
            }
        });

        assertThat(often).isEmpty();
    }

    /** How often tokens of some classes are met in all samples. */
    private static Map<String, Integer> counted() throws IOException {
        var counts = new TreeMap<String, Integer>();
        var highlighter = Highlighter.standard();
        try (var samples = Files.list(SAMPLES)) {
            for (var sample : samples.toList()) {
                var language = sample.getFileName().toString().replace(".txt", "");
                var html = highlighter
                        .highlight(Files.readString(sample), language)
                        .html();
                CLASSES.matcher(html).results().forEach(found -> counts.merge(found.group(1), 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The classes in the rules for {@code .token}. */
    private static Set<String> coloured() throws IOException {
        var css = Files.readString(CSS);
        var start = css.indexOf("\n.token {");
        assertThat(start).isPositive();
        var classes = new TreeSet<String>();
        Pattern.compile("\\.([a-z][a-z-]*)")
                .matcher(css.substring(start, css.indexOf("\n}", start)))
                .results()
                .forEach(found -> classes.add(found.group(1)));
        return classes;
    }
}
