package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final Lettering lettering = new Lettering(Typeface.inter(), 40);
    private final LineBreaker breaker = LineBreaker.of(lettering, "A harbour and a very small lighthouse");

    private static List<String> texts(List<LineBreaker.Line> lines) {
        return lines.stream().map(LineBreaker.Line::text).toList();
    }

    @Test
    void setsInALineWhatHasRoom() {
        assertThat(texts(breaker.lines(2000))).containsExactly("A harbour and a very small lighthouse");
        assertThat(texts(breaker.lines(550))).containsExactly("A harbour and a very small", "lighthouse");
    }

    @Test
    void setsAWordInEachLineAtLeast() {
        assertThat(texts(breaker.lines(1))).containsExactly("A", "harbour", "and", "a", "very", "small", "lighthouse");
    }

    @Test
    void makesLinesOfAboutTheSameWidth() {
        assertThat(texts(breaker.balanced(550))).containsExactly("A harbour and a very", "small lighthouse");
    }

    @Test
    void tellsHowWideALineIs() {
        assertThat(breaker.lines(550))
                .allSatisfy(
                        line -> assertThat(line.width()).isCloseTo(lettering.width(line.text()), Offset.offset(4.0)));
        assertThat(LineBreaker.fit(breaker.lines(550), 550)).isTrue();
        assertThat(LineBreaker.fit(breaker.lines(1), 50)).isFalse();
    }
}
