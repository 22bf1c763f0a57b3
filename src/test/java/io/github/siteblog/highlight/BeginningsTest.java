package io.github.siteblog.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeginningsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/siteblog/highlight/samples");
    private static final LanguageNames NAMES = LanguageNames.standard();
    private static final Grammars GRAMMARS = Grammars.standard();

    @Test
    void areWhereTwoCharactersMayMatch() {
        assertPlaces("<!--", "a <b <!- <! !", 5, 9);
        assertPlaces("a|bc", "abcacb b", 0, 1, 3);
    }

    @Test
    void areWhereTheCharacterBeforeAllowsIt() {
        assertPlaces("\\bin", "in inin (in", 0, 3, 9);
        assertPlaces("\\Bin", "in inin (in", 5);
    }

    @Test
    void areAtTheStartsOfLines() {
        assertPlaces("^#", "##\n#\r#", 0, 3, 5);
        assertThat(places(JsRegex.compile("^#", ""), "##\n#", 0, 4)).containsExactly(0);
    }

    @Test
    void areAtTheEndForWhatMayBeEmpty() {
        assertPlaces("a*$", "baa", 1, 2, 3);
        assertPlaces("a(?!.)", "aba", 2);
    }

    @Test
    void areAllPlacesThatOneCharacterCannotTell() {
        assertPlaces("[a-z]", "aéè", 0, 1, 2);
        assertPlaces("<b", "<é<c", 0, 1);
    }

    @Test
    void ofAPartDoNotSeeWhatIsAroundIt() {
        assertThat(places(JsRegex.compile("\\bb\\b", ""), "abc", 1, 2)).containsExactly(1);
    }

    /** Every rule of every language finds the same as its expression alone, of the whole text and of a part. */
    @ParameterizedTest
    @MethodSource("languages")
    void missNothing(String language) throws IOException {
        var text = Files.readString(SAMPLES.resolve(language + ".txt")).replace("title", "tïtle🎉");
        for (var grammar : GRAMMARS.language(language).grammars()) {
            for (var rule : grammar.rules()) {
                var pattern = rule.expression().compiled().pattern();
                var search = new Search(rule, SearchText.of(text, new Work(1_000_000)));
                for (int from = 0; from < text.length(); from += 23) {
                    var all = pattern.matcher(units(text));
                    assertThat(search.from(from)).as(pattern.pattern()).isEqualTo(all.find(from));
                    assertThat(!search.from(from) || search.end() == all.end()).isTrue();
                    var to = Math.min(text.length(), from + 40);
                    var part = pattern.matcher(units(text)).region(from, to);
                    assertThat(search.within(from, to)).as(pattern.pattern()).isEqualTo(part.find());
                }
            }
        }
    }

    private static Stream<String> languages() {
        return NAMES.all().stream()
                .map(name -> NAMES.grammar(name).orElseThrow())
                .filter(name -> !name.equals("plain"))
                .distinct();
    }

    private static CodeUnits units(String text) {
        return new CodeUnits(text, new Work(1_000_000));
    }

    private static void assertPlaces(String source, String text, Integer... places) {
        assertThat(places(JsRegex.compile(source, "m"), text, 0, text.length())).containsExactly(places);
    }

    private static List<Integer> places(Pattern pattern, String text, int start, int end) {
        var beginnings = new Beginnings(pattern);
        var contexts = new Contexts(text);
        var places = new ArrayList<Integer>();
        for (int at = beginnings.next(contexts, start, start, end);
                at <= end;
                at = beginnings.next(contexts, at + 1, start, end)) {
            places.add(at);
        }
        return places;
    }
}
