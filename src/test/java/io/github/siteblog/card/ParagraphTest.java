package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static Paragraph fit(String text) {
        var room = new Paragraph.Room(1000, 250);
        return Paragraph.fit(text, Typeface.inter(), List.of(90, 70, 50), 1.2, room);
    }

    @Test
    void setsAShortTextInTheLargestSize() {
        var paragraph = fit("Dask");
        assertThat(paragraph.lines()).containsExactly("Dask");
        assertThat(paragraph.lettering().size()).isEqualTo(90);
    }

    @Test
    void breaksLinesOfAboutTheSameWidth() {
        var paragraph = fit("Why a harbour of this size keeps a journal");
        assertThat(paragraph.lines()).containsExactly("Why a harbour of this", "size keeps a journal");
        assertThat(paragraph.lettering().size()).isEqualTo(90);
    }

    @Test
    void takesASmallerSizeForALongText() {
        var paragraph = fit("The long way of a small team from a folder of loose notes to a journal that others read");
        assertThat(paragraph.lines())
                .containsExactly(
                        "The long way of a small team",
                        "from a folder of loose notes",
                        "to a journal that others read");
        assertThat(paragraph.lettering().size()).isEqualTo(70);
    }

    @Test
    void endsWithAnEllipsisWhatFitsInNoSize() {
        var paragraph = fit("A title of far too many words, ".repeat(10));
        assertThat(paragraph.lines()).hasSize(4);
        assertThat(paragraph.lines().get(3)).isEqualTo("title of far too many words, A title of far…");
        assertThat(paragraph.lettering().size()).isEqualTo(50);
        assertThat(paragraph.height()).isLessThan(250);
    }

    @Test
    void breaksNoWordThatHasRoom() {
        assertThat(fit("Building for a great ecosystem-wide impact").lines())
                .containsExactly("Building for a great", "ecosystem-wide impact");
    }

    @Test
    void breaksAWordThatIsWiderThanALineBehindAHyphen() {
        var paragraph = fit("Die Donaudampfschifffahrts-Elektrizitätenhauptbetriebswerkbauunterbeamte");
        assertThat(paragraph.lines())
                .containsExactly("Die", "Donaudampfschifffahrts-", "Elektrizitätenhauptbetriebswerkbauunter", "beamte");
        assertThat(paragraph.lettering().size()).isEqualTo(50);
    }

    @Test
    void cutsAWordThatIsWiderThanALine() {
        var paragraph = fit("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
        assertThat(paragraph.lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", paragraph.lines())).startsWith("Donaudampf").endsWith("gesellschaft");
        assertThat(paragraph.lines()).allMatch(line -> paragraph.lettering().width(line) <= 1000);
    }
}
