package io.github.siteblog.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write is what KaTeX writes, except where MathML Core wants it to be said in another way. */
class SameAsKatexTest {

    private static final Pattern NOT_CORE = Pattern.compile(
            "mathvariant=\"(?!normal)|<mtable|<menclose|style=\"|=\"\\+"
                    + "|=\"-[\\d.]*width|linebreak|<mo>\u2061|fence=\"true\">[\u2223\u2225]|<m[io]><m|stretchy=\"true\">\u203E");

    private static OriginalKatex katex;

    @BeforeAll
    static void loadKatex() {
        katex = new OriginalKatex();
    }

    static List<String> formulas() throws IOException {
        return Formulas.all();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void inTheText(String tex) {
        then(tex, false);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void betweenLines(String tex) {
        assertThat(katex.mathml(tex, true)).isPresent();
        then(tex, true);
    }

    @Test
    void thatIsToTheByteWhereCoreAllowsIt() throws IOException {
        assertThat(formulas()).hasSizeGreaterThan(60);
        assertThat(formulas())
                .filteredOn(tex ->
                        katex.mathml(tex, true).filter(SameAsKatexTest::isCore).isPresent())
                .hasSizeGreaterThan(15);
    }

    private static void then(String tex, boolean display) {
        var ours = Mathematics.standard().render(tex, display);
        var theirs = katex.mathml(tex, display);
        if (theirs.isEmpty()) {
            assertThat(ours.faults()).hasSize(1);
        } else if (isCore(theirs.get())) {
            assertThat(ours.html()).isEqualTo(theirs.get());
        } else {
            assertThat(text(ours.html())).isEqualTo(text(theirs.get()));
        }
        assertThat(ours.faults()).hasSize(theirs.isEmpty() ? 1 : 0);
    }

    private static boolean isCore(String mathml) {
        return !NOT_CORE.matcher(mathml).find();
    }

    /** The text, in which letters of mathematical alphabets are those of the usual one, as are bars that can grow. */
    private static String text(String mathml) {
        var text = Jsoup.parse(mathml, Parser.xmlParser()).wholeText();
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2223', '|')
                .replace('\u2225', '\u2016');
    }
}
