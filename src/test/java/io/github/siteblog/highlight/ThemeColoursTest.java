package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme has a colour for what is often met in code, and each can be read. */
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

    @ParameterizedTest
    @ValueSource(strings = {"surface", "code-marked", "code-inserted", "code-deleted"})
    void everyColourCanBeReadOnEveryBackground(String background) throws IOException {
        var palettes = palettes();
        var colours = palettes.keySet().stream()
                .filter(name -> name.matches("text|muted|code-(?!marked|inserted|deleted).*"))
                .toList();

        assertThat(colours).hasSize(8);
        for (var palette : List.of(0, 1)) {
            var behind = palettes.get(background).get(palette);
            assertThat(colours)
                    .allSatisfy(name -> assertThat(contrast(palettes.get(name).get(palette), behind))
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    /** The colours of the style sheet by name: in light, in dark. */
    private static Map<String, List<String>> palettes() throws IOException {
        return Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);")
                .matcher(Files.readString(CSS))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> List.of(found.group(2), found.group(3))));
    }

    /** The contrast of two colours as WCAG 2 defines it. */
    private static double contrast(String one, String other) {
        var darker = Math.min(luminance(one), luminance(other));
        var lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
    }

    private static double light(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
