package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering small = new Lettering(Typeface.inter(), 30);

    @Test
    void growsWithItsSize() {
        assertThat(new Lettering(Typeface.inter(), 15).width("Harbour"))
                .isCloseTo(small.width("Harbour") / 2, within(.01));
    }

    @Test
    void setsLargeLettersCloser() {
        var large = new Lettering(Typeface.inter(), 90);
        assertThat(large.width("Harbour")).isLessThan(3 * small.width("Harbour"));
        assertThat(large.width("H")).isCloseTo(3 * small.width("H"), within(.01));
    }

    @Test
    void leavesATextThatFits() {
        assertThat(small.cut("Ada Lovelace, Grace Hopper", 500)).isEqualTo("Ada Lovelace, Grace Hopper");
    }

    @Test
    void cutsATextBehindAWord() {
        var cut = small.cut("Ada Lovelace, Grace Hopper, Barbara Liskov", 400);
        assertThat(cut).isEqualTo("Ada Lovelace, Grace…");
        assertThat(small.width(cut)).isLessThan(400);
        assertThat(small.cut("Ada Lovelace, Grace Hopper", 240)).isEqualTo("Ada Lovelace…");
    }

    @Test
    void cutsAWordThatIsTooLong() {
        assertThat(small.cut("Donaudampfschifffahrtsgesellschaft", 200)).isEqualTo("Donaudam…");
        assertThat(small.cut("Donau", 1)).isEqualTo("D…");
    }

    @Test
    void cutsAWordInPieces() {
        assertThat(small.pieces("src/main/java/io", 150)).containsExactly("src/main/", "java/io");
        assertThat(small.pieces("Donaudampfschiff", 120)).containsExactly("Donaud", "ampfsc", "hiff");
        assertThat(small.pieces("Ada", 120)).containsExactly("Ada");
        assertThat(small.pieces("Ada", 1)).containsExactly("A", "d", "a");
    }
}
