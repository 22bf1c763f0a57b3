package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelsTest {

    private final Pixels pixels = new Pixels(4, 2);

    @Test
    void beginWithTheFirstColour() {
        assertThat(pixels.rows()).containsExactly(0, 0, 0, 0, 0, 0);
    }

    @Test
    void liePackedInRowsWithoutAFilter() {
        pixels.set(0, 0, 1);
        pixels.set(3, 0, 15);
        pixels.set(1, 1, 9);
        assertThat(pixels.rows()).containsExactly(0, 0x10, 0x0f, 0, 0x09, 0);
        assertThat(pixels.width()).isEqualTo(4);
        assertThat(pixels.height()).isEqualTo(2);
    }

    @Test
    void takeTheLastColour() {
        pixels.set(2, 1, 15);
        pixels.set(3, 1, 8);
        pixels.set(2, 1, 6);
        assertThat(pixels.get(2, 1)).isEqualTo(6);
        assertThat(pixels.get(3, 1)).isEqualTo(8);
    }

    @Test
    void takeAColourFromOneToBeforeAnother() {
        pixels.set(1, 3, 1, 5);
        assertThat(pixels.rows()).containsExactly(0, 0, 0, 0, 0x05, 0x50);
    }

    @Test
    void areCopiedWhole() {
        pixels.set(0, 0, 12);
        var copy = pixels.copy();
        copy.set(0, 0, 3);
        assertThat(pixels.get(0, 0)).isEqualTo(12);
        assertThat(copy.get(0, 0)).isEqualTo(3);
    }
}
