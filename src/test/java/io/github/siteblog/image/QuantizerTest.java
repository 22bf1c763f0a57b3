package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantizerTest {

    private static BufferedImage picture(int type, int colours) {
        var picture = new BufferedImage(40, 30, type);
        for (int i = 0; i < 40 * 30; i++) {
            picture.setRGB(i % 40, i / 40, 0xFF000000 | i % colours * 13);
        }
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 4", "16, 4", "17, 8", "256, 8"})
    void keepsEveryColourWhereThereAreFew(int colours, int bits) {
        var picture = picture(BufferedImage.TYPE_3BYTE_BGR, colours);
        var quantized = Quantizer.quantize(picture);
        assertThat(pixels(quantized)).isEqualTo(pixels(picture));
        assertThat(quantized.getColorModel().getPixelSize()).isEqualTo(bits);
        assertThat(((IndexColorModel) quantized.getColorModel()).getMapSize()).isEqualTo(colours);
    }

    @Test
    void staysCloseToManyColours() {
        var picture = new BufferedImage(256, 256, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 256 * 256; i++) {
            picture.setRGB(i % 256, i / 256, 0xFF000000 | i % 256 << 16 | i / 256 << 8 | i % 7);
        }
        var quantized = Quantizer.quantize(picture);
        assertThat(((IndexColorModel) quantized.getColorModel()).getMapSize()).isEqualTo(256);
        for (int i = 0; i < 256 * 256; i++) {
            var colour = quantized.getRGB(i % 256, i / 256);
            assertThat(Math.abs((colour >> 16 & 255) - i % 256)).isLessThan(17);
            assertThat(Math.abs((colour >> 8 & 255) - i / 256)).isLessThan(17);
        }
    }

    @Test
    void hasOneColourForWhatCannotBeSeen() {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_4BYTE_ABGR);
        var random = new Random(1);
        for (int i = 0; i < 40 * 30; i++) {
            picture.setRGB(i % 40, i / 40, i % 2 == 0 ? 0x80FF0000 : random.nextInt(1 << 24));
        }
        var quantized = Quantizer.quantize(picture);
        assertThat(((IndexColorModel) quantized.getColorModel()).getMapSize()).isEqualTo(2);
        assertThat(quantized.getRGB(0, 0)).isEqualTo(0x80FF0000);
        assertThat(quantized.getRGB(1, 0) >>> 24).isZero();
    }

    @Test
    void tellsFewerColoursApartWhereThereAreHundredsOfThousands() {
        var picture = new BufferedImage(600, 600, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(1);
        for (int i = 0; i < 600 * 600; i++) {
            picture.setRGB(i % 600, i / 600, random.nextInt(1 << 24));
        }
        var quantized = Quantizer.quantize(picture);
        assertThat(((IndexColorModel) quantized.getColorModel()).getMapSize()).isEqualTo(256);
        for (int i = 0; i < 600 * 600; i++) {
            for (int bits = 0; bits < 24; bits += 8) {
                var was = picture.getRGB(i % 600, i / 600) >> bits & 255;
                var is = quantized.getRGB(i % 600, i / 600) >> bits & 255;
                assertThat(Math.abs(was - is)).isLessThan(64);
            }
        }
    }
}
