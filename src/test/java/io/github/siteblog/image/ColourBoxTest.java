package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourBoxTest {

    private static ColourBox box(int... pixels) {
        return ColourBox.of(Histogram.of(pixels, pixels.length).orElseThrow());
    }

    @Test
    void hasTheMeanOfItsPixels() {
        assertThat(box(0xFF000010, 0xFF000010, 0xFF000040).mean()).isEqualTo(0xFF000020);
    }

    @Test
    void doesNotVaryWithOneColour() {
        assertThat(box(0x80102030, 0x80102030).variance()).isZero();
    }

    @Test
    void isSplitWhereItsColoursDifferMost() {
        var halves = box(0xFF200000, 0xFF000010, 0xFF210010, 0xFFF00000).split();
        assertThat(halves[0].numbers()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(halves[1].numbers()).containsExactly(3);
        assertThat(halves[1].mean()).isEqualTo(0xFFF00000);
    }

    @Test
    void tellsTransparentColoursApart() {
        var halves = box(0, 0xFF000000).split();
        assertThat(halves[0].mean()).isZero();
        assertThat(halves[1].mean()).isEqualTo(0xFF000000);
    }
}
