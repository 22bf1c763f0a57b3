package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizesTest {

    private static Optional<ImageSize> read(String name, byte[] bytes) throws IOException {
        return ImageSizes.read(name, new ByteArrayInputStream(bytes));
    }

    private static void assertSize(byte[] bytes, int width, int height) throws IOException {
        assertThat(read("picture", bytes)).contains(new ImageSize(width, height));
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG with a note of how the camera was held. */
    private static byte[] jpegHeld(int orientation) throws IOException {
        var jpeg = picture("jpg");
        var exif = HexFormat.of()
                .parseHex("FFE1" + "0022" + "457869660000" // APP1, its length, "Exif"
                        + "4D4D002A00000008" // big-endian TIFF
                        + "0001" + "0112" + "0003" + "00000001" + "%04X0000".formatted(orientation) + "00000000");
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void areRead(String format) throws IOException {
        assertSize(picture(format), 30, 20);
    }

    @Test
    void areReadFromWebp() throws IOException {
        assertSize(Samples.webp(), 30, 20);
    }

    @Test
    void areReadFromSvgByItsName() throws IOException {
        var svg = "<svg width='30' height='20'/>".getBytes(UTF_8);
        assertThat(read("public/a.svg", svg)).contains(new ImageSize(30, 20));
        assertThat(read("public/A.SVG", svg)).contains(new ImageSize(30, 20));
        assertThat(read("public/a.png", svg)).isEmpty();
    }

    @Test
    void areReadFromTheBytesAndNotFromTheName() throws IOException {
        assertThat(read("a.jpg", picture("png"))).contains(new ImageSize(30, 20));
    }

    @ParameterizedTest
    @CsvSource({"1, 30, 20", "2, 30, 20", "3, 30, 20", "4, 30, 20", "5, 20, 30", "6, 20, 30", "7, 20, 30", "8, 20, 30"})
    void areTurnedAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        assertSize(jpegHeld(orientation), width, height);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65535})
    void areNotTurnedByANumberThatMeansNothing(int orientation) throws IOException {
        assertSize(jpegHeld(orientation), 30, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "not a picture",
                "\u0000\u0000\u0000\u0000",
                "<svg width='1' height='1'/>",
                "MZ",
                "PK\u0003\u0004"
            })
    void areUnknownWhereThereIsNoPicture(String text) throws IOException {
        assertThat(read("a.png", text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void areFoundInTheHeadAlone() throws IOException {
        assertSize(Arrays.copyOf(picture("gif"), 13), 30, 20);
    }

    @Test
    void leaveTheStreamToItsOwner() throws IOException {
        var in = new ByteArrayInputStream(picture("png")) {
            private boolean isClosed;

            @Override
            public void close() {
                isClosed = true;
            }
        };
        assertThat(ImageSizes.read("a.png", in)).isPresent();
        assertThat(in.isClosed).isFalse();
    }

    @Test
    void passOnThatAFileCannotBeRead() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> ImageSizes.read("a.png", broken))
                .withMessage("disk on fire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void areUnknownWhereverAFileIsCutOff(String format) throws IOException {
        var whole = picture(format);
        for (int length = 0; length < Math.min(whole.length, 300); length++) {
            assertThat(read("a", Arrays.copyOf(whole, length)))
                    .isIn(Optional.empty(), Optional.of(new ImageSize(30, 20)));
        }
    }

    @Test
    void areUnknownInADamagedFile() throws IOException {
        var random = new Random(1);
        for (var format : new String[] {"png", "jpg", "gif", "bmp"}) {
            var whole = picture(format);
            for (int i = 0; i < 1_000; i++) {
                var damaged = whole.clone();
                for (int j = 0; j < 4; j++) {
                    damaged[4 + random.nextInt(Math.min(100, whole.length - 4))] =
                            (byte) (random.nextBoolean() ? 0x7F : random.nextInt());
                }
                assertThat(read("a", damaged)).isNotNull();
            }
        }
    }

    @Test
    void areReadFromAvif() throws IOException {
        assertSize(Samples.avif(), 30, 20);
    }
}
