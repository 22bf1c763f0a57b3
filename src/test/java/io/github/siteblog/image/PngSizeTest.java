package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngSizeTest {

    private static final byte[] PNG = Samples.png(40, 30);

    private static Optional<ImageSize> read(byte[] bytes) throws IOException {
        return PngSize.read(new ByteArrayInputStream(bytes));
    }

    /** The picture with one more part behind its header. */
    private static byte[] with(String name, byte[] part) {
        var png = ByteBuffer.allocate(PNG.length + 12 + part.length).put(PNG, 0, 33);
        png.putInt(part.length).put(name.getBytes(ISO_8859_1)).put(part).putInt(0);
        return png.put(PNG, 33, PNG.length - 33).array();
    }

    /** The picture with a note of how the camera was held. */
    private static byte[] held(int orientation) {
        return with(
                "eXIf",
                HexFormat.of()
                        .parseHex("4D4D002A00000008" + "0001" + "0112" + "0003" + "00000001"
                                + "%04X0000".formatted(orientation) + "00000000"));
    }

    @Test
    void isThatOfTheHeader() throws IOException {
        assertThat(read(PNG)).contains(new ImageSize(40, 30));
        assertThat(read(with("tEXt", new byte[100_000]))).contains(new ImageSize(40, 30));
        assertThat(read(Arrays.copyOf(PNG, PNG.length + 10))).contains(new ImageSize(40, 30));
    }

    @Test
    void isThatWhichIsFoundByReadingAll() throws IOException {
        assertThat(read(PNG))
                .isEqualTo(Header.read(new ByteArrayInputStream(PNG)).size());
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 30", "3, 40, 30", "5, 30, 40", "6, 30, 40", "8, 30, 40", "9, 40, 30"})
    void isTurnedAsTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        assertThat(read(held(orientation))).contains(new ImageSize(width, height));
        assertThat(Header.read(new ByteArrayInputStream(held(orientation))).size())
                .contains(new ImageSize(width, height));
    }

    @Test
    void isNotTurnedByNonsense() throws IOException {
        assertThat(read(with("eXIf", new byte[34]))).contains(new ImageSize(40, 30));
        assertThat(read(with("eXIf", new byte[0]))).contains(new ImageSize(40, 30));
    }

    @Test
    void isNotToldOfAPictureThatIsNotWhole() throws IOException {
        for (int length = 0; length < PNG.length; length++) {
            assertThat(read(Arrays.copyOf(PNG, length))).isEmpty();
        }
    }

    @Test
    void isNotToldOfADamagedPicture() throws IOException {
        assertThat(read(Samples.claim(0, 30))).isEmpty();
        assertThat(read(Samples.claim(40, 0))).isEmpty();
        assertThat(read(Samples.claim(-1, 30))).isEmpty();
        assertThat(read(with("IHDR", new byte[13]))).isEmpty();
        var endless = with("tEXt", new byte[4]);
        endless[33] = (byte) 0xFF;
        assertThat(read(endless)).isEmpty();
    }

    @Test
    void isNotThatOfOtherPictures() throws IOException {
        assertThat(read(Samples.jpeg(40, 30))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }
}
