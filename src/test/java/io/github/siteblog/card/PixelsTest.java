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

    private static Stamp stamp(int left, int top, int width, int... cover) {
        var bytes = new byte[cover.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) cover[i];
        }
        return new Stamp(left, top, width, bytes);
    }

    @Test
    void takeMoreOfAColourTheMoreIsCovered() {
        pixels.put(stamp(1, -1, 3, 255, 20, 0, 128, 255, 255), 0, 1, 3, 9);
        assertThat(pixels.rows()).containsExactly(0, 0x0c, 0x40, 0, 0x08, 0xcc - 256);
    }

    @Test
    void cutOffWhatLiesBeyondThem() {
        pixels.put(stamp(0, 0, 3, 255, 255, 255, 255, 255, 255, 255, 255, 255), -2, -1, 0, 1);
        pixels.put(stamp(0, 0, 3, 255, 255, 255, 255, 255, 255, 255, 255, 255), 3, 1, 0, 1);
        assertThat(pixels.rows()).containsExactly(0, 0x10, 0, 0, 0x10, 0x01);
    }

    @Test
    void keepWhatIsCoveredMore() {
        pixels.set(0, 0, 12);
        pixels.put(stamp(0, 0, 4, 128, 255, 128, 0), 0, 0, 0, 9);
        pixels.put(stamp(0, 0, 4, 255, 128, 128, 128), 0, 0, 0, 9);
        assertThat(pixels.rows()).startsWith(0, 0x99 - 256, 0x55);
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
