package io.github.siteblog.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only what browsers have in common, and no styles, which a page's security policy may forbid. */
class MathMlCoreTest {

    private static final Path STYLE_SHEET = Path.of("src/main/resources/io/github/siteblog/theme/assets/site.css");

    private static final Set<String> ELEMENTS = Set.of(
            ("annotation math mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub msubsup msup mtable"
                            + " mtd mtext mtr munder munderover semantics")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("accent accentunder class depth display displaystyle encoding fence height largeop linethickness lspace"
                            + " mathbackground mathcolor mathsize mathvariant maxsize minsize rspace scriptlevel separator"
                            + " stretchy voffset width xmlns")
                    .split(" "));

    static List<String> formulas() throws IOException {
        return Formulas.all();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void isAllThatIsWritten(String tex) throws IOException {
        var css = Files.readString(STYLE_SHEET);
        var math = Jsoup.parse(Mathematics.standard().render(tex, true).html(), Parser.xmlParser());
        for (var element : math.select("*").subList(1, math.select("*").size())) {
            assertThat(ELEMENTS).contains(element.tagName());
            for (var attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                assertThat(attribute.getValue()).isNotBlank().doesNotStartWith("+");
            }
            for (var name : element.classNames()) {
                assertThat(css).contains("." + name);
            }
            if (Set.of("mi", "mn", "mo", "mtext").contains(element.tagName())) {
                assertThat(element.children()).isEmpty();
            }
        }
    }
}
