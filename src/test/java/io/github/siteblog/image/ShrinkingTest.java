package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkingTest {

    private static final int GRAY = BufferedImage.TYPE_BYTE_GRAY;
    private static final int COLOURS = BufferedImage.TYPE_3BYTE_BGR;
    private static final int WITH_ALPHA = BufferedImage.TYPE_4BYTE_ABGR;

    /** The runtime's own arithmetic is one or two steps of 255 off. */
    private static final Offset<Integer> ROUNDED = Offset.offset(2);

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage picture(int type, int width, int height, int... samples) {
        var picture = new BufferedImage(width, height, type);
        for (int i = 0; i < bytes(picture).length; i++) {
            bytes(picture)[i] = (byte) samples[i % samples.length];
        }
        return picture;
    }

    private static int[] samples(BufferedImage picture) {
        var samples = new int[bytes(picture).length];
        Arrays.setAll(samples, i -> bytes(picture)[i] & 0xFF);
        return samples;
    }

    private static int[] shrunk(BufferedImage picture, int width, int height) {
        return samples(new Shrinking(picture).to(new ImageSize(width, height)));
    }

    private static void thenSamples(int[] samples, int... expected) {
        assertThat(samples).hasSameSizeAs(expected);
        for (int i = 0; i < samples.length; i++) {
            assertThat(samples[i]).as(Arrays.toString(samples)).isCloseTo(expected[i], ROUNDED);
        }
    }

    @Test
    void mixesTheFourPixelsThatBecomeOne() {
        thenSamples(shrunk(picture(GRAY, 4, 2, 0, 10, 200, 255, 20, 30, 250, 255), 2, 1), 15, 240);
    }

    /** Each of 64 pixels counts: with fewer steps most would be skipped. */
    @Test
    void countsEveryPixelHoweverSmallThePictureBecomes() {
        var picture = picture(GRAY, 64, 64, 0);
        bytes(picture)[0] = (byte) 255;
        bytes(picture)[64 * 20 + 37] = (byte) 255;
        for (int y = 32; y < 64; y++) {
            Arrays.fill(bytes(picture), y * 64, (y + 1) * 64, (byte) (y % 2 == 0 ? 0 : 200));
        }
        thenSamples(shrunk(picture, 2, 2), 0, 0, 100, 100);
    }

    @Test
    void keepsColoursApart() {
        thenSamples(shrunk(picture(COLOURS, 2, 2, 10, 20, 30, 30, 60, 90), 1, 1), 20, 40, 60);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 254, 255})
    void leavesOneColourAsItIs(int sample) {
        assertThat(shrunk(picture(COLOURS, 301, 203, sample), 100, 67)).containsOnly(sample);
    }

    @Test
    void leavesOutTheColourOfWhatCannotBeSeen() {
        thenSamples(shrunk(picture(WITH_ALPHA, 2, 2, 0, 255, 255, 255, 255, 10, 20, 30), 1, 1), 128, 10, 20, 30);
        thenSamples(shrunk(picture(WITH_ALPHA, 2, 2, 0, 255, 255, 255), 1, 1), 0, 0, 0, 0);
    }

    @Test
    void weighsAColourByHowMuchOfItIsSeen() {
        thenSamples(shrunk(picture(WITH_ALPHA, 2, 2, 50, 0, 0, 0, 150, 200, 100, 40), 1, 1), 100, 150, 75, 30);
    }

    @Test
    void givesOneSizeAfterTheOther() {
        var picture = new Shrinking(picture(WITH_ALPHA, 40, 20, 128, 10, 20, 30));
        var larger = picture.to(new ImageSize(21, 11));
        thenSamples(Arrays.copyOf(samples(picture.to(new ImageSize(3, 2))), 4), 128, 10, 20, 30);
        assertThat(larger.getWidth()).isEqualTo(21);
        thenSamples(Arrays.copyOf(samples(larger), 4), 128, 10, 20, 30);
    }

    @Test
    void keepsALineOfOnePixel() {
        thenSamples(shrunk(picture(GRAY, 8, 1, 0, 100), 2, 1), 50, 50);
    }
}
