package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.image.ImageFile.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    private static ImageFile read(String name, byte[] bytes) throws IOException {
        return ImageFile.read(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void tellsItsLengthAndSize() throws IOException {
        var png = Samples.png(40, 30);
        assertThat(read("a.png", png)).isEqualTo(new ImageFile(png.length, new ImageSize(40, 30), null));
    }

    @Test
    void isShownWhateverItsName() throws IOException {
        assertThat(read("a.gif", Samples.jpeg(40, 30)).fault()).isNull();
        assertThat(read("a.webp", Samples.webp()).fault()).isNull();
        assertThat(read("a.avif", Samples.avif()).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "MM\0*\0\0\0\b\0\0",
                "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
                "PK\u0003\u0004",
                "%PDF-1.4"
            })
    void isInNoFormatOfBrowsers(String text) throws IOException {
        assertThat(read("a.jpg", text.getBytes(ISO_8859_1)).fault()).isEqualTo(Fault.FORMAT);
    }

    @Test
    void isDamagedWhereItsSizeCannotBeFound() throws IOException {
        assertThat(read("a.png", Samples.claim(0, 30))).isEqualTo(new ImageFile(100_057, null, Fault.DAMAGED));
    }

    @Test
    void isCutOffWhereItsEndIsMissing() throws IOException {
        var png = Samples.png(400, 300);
        var jpeg = Samples.jpeg(400, 300);
        assertThat(read("a.png", Arrays.copyOf(png, png.length - 1)).fault()).isEqualTo(Fault.CUT_OFF);
        assertThat(read("a.jpg", Arrays.copyOf(jpeg, jpeg.length - 1)).fault()).isEqualTo(Fault.CUT_OFF);
        assertThat(read("a.png", png).fault()).isNull();
        assertThat(read("a.jpg", jpeg).fault()).isNull();
    }

    @Test
    void isCutOffWhereItIsShorterThanItStates() throws IOException {
        for (var whole : List.of(Samples.webp(), Samples.avif())) {
            for (var length : List.of(32, whole.length - 1)) {
                assertThat(read("a", Arrays.copyOf(whole, length)).fault()).isEqualTo(Fault.CUT_OFF);
            }
        }
    }

    @Test
    void mayHaveMoreBehindItsEnd() throws IOException {
        for (var whole : List.of(Samples.png(40, 30), Samples.jpeg(40, 30), Samples.webp(), Samples.avif())) {
            assertThat(read("a", Arrays.copyOf(whole, whole.length + 10)).fault())
                    .isNull();
            assertThat(read("a", Arrays.copyOf(whole, whole.length + 100_000)).fault())
                    .isNull();
        }
    }

    @Test
    void isCutOffEvenWhenAPictureInItIsNot() throws IOException {
        var thumbnail = Arrays.copyOf(Samples.jpeg(40, 30), 60_000);
        var photo = Samples.with(Samples.jpeg(1600, 1200), 0xFFE1, thumbnail);
        assertThat(photo.length).isGreaterThan(130_000);
        assertThat(read("a.jpg", photo).fault()).isNull();
        assertThat(read("a.jpg", Arrays.copyOf(photo, photo.length - 1)).fault())
                .isEqualTo(Fault.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg/>", "<?xml version='1.0'?>\n<svg>", "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>"})
    void isAnSvgOfAnySize(String svg) throws IOException {
        assertThat(read("a.svg", svg.getBytes(ISO_8859_1))).isEqualTo(new ImageFile(svg.length(), null, null));
        assertThat(read("a.svg", svg.getBytes(UTF_16)).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "svg", "<html></html>", "<svgs/>"})
    void isNoSvg(String text) throws IOException {
        assertThat(read("a.SVG", text.getBytes(ISO_8859_1)).fault()).isEqualTo(Fault.FORMAT);
    }
}
