package io.github.siteblog.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageScalerTest {

    private static SortedMap<Integer, byte[]> variants(byte[] image, Integer... widths) throws IOException {
        return new ImageScaler().variants(image, List.of(widths));
    }

    private static void thenSizes(SortedMap<Integer, byte[]> variants, String... sizes) {
        assertThat(variants.entrySet())
                .extracting(variant -> {
                    var image = Samples.read(variant.getValue());
                    return variant.getKey() + ": " + image.getWidth() + " × " + image.getHeight();
                })
                .containsExactly(sizes);
    }

    /** The colours in the middle of the quarters, each rounded to steps of 64. */
    private static String quarters(BufferedImage image) {
        var seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            var x = image.getWidth() * (1 + i % 2 * 2) / 4;
            var y = image.getHeight() * (1 + i / 2 * 2) / 4;
            var colour = image.getRGB(x, y);
            seen.append(colour >>> 24 == 0 ? "-" : "RGBW".charAt(nearest(colour)));
        }
        return seen.toString();
    }

    private static int nearest(int colour) {
        var best = 0;
        for (int i = 1; i < 4; i++) {
            best = distance(colour, Samples.QUARTERS[i]) < distance(colour, Samples.QUARTERS[best]) ? i : best;
        }
        assertThat(distance(colour, Samples.QUARTERS[best])).isLessThan(60);
        return best;
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }

    @Test
    void makesTheWidthsThatAreNarrowerThanThePicture() throws IOException {
        thenSizes(variants(Samples.jpeg(400, 300), 100, 200, 399, 400, 800), "100: 100 × 75", "200: 200 × 150");
        thenSizes(variants(Samples.png(400, 301), 200, 100, 100), "100: 100 × 75", "200: 200 × 151");
    }

    @Test
    void showsWhatThePictureShows() throws IOException {
        assertThat(quarters(Samples.read(variants(Samples.jpeg(400, 300), 100).get(100))))
                .isEqualTo("RGBW");
        assertThat(quarters(Samples.read(variants(Samples.png(400, 300), 100).get(100))))
                .isEqualTo("RGBW");
    }

    @Test
    void makesNoneThatIsHardlySmallerThanThePicture() throws IOException {
        var png = Samples.png(Samples.quarters(400, 300, BufferedImage.TYPE_BYTE_BINARY));
        assertThat(variants(png, 50, 390).keySet()).containsExactly(50);
    }

    @Test
    void expectsBytesBeyondTheTablesToGrowWithTheWidth() {
        assertThat(ImageScaler.atLeast(400, new TreeMap<>())).isZero();
        assertThat(ImageScaler.atLeast(400, new TreeMap<>(Map.of(100, new byte[1000]))))
                .isZero();
        assertThat(ImageScaler.atLeast(400, new TreeMap<>(Map.of(100, new byte[1], 200, new byte[3024]))))
                .isEqualTo(4000);
    }

    @Test
    void keepsAPictureOfOnePixelInHeight() throws IOException {
        thenSizes(variants(Samples.png(4000, 1), 100), "100: 100 × 1");
    }

    /** The native code that mixes pixels takes no longer ones. */
    @Test
    void makesVariantsOfVeryLongPictures() throws IOException {
        thenSizes(variants(Samples.png(60, 32_766), 20), "20: 20 × 10922");
        thenSizes(variants(Samples.png(60, 32_767), 20), "20: 20 × 10922");
        thenSizes(variants(Samples.png(90, 65_535), 20, 30), "20: 20 × 14563");
        thenSizes(variants(Samples.png(40_000, 2), 100), "100: 100 × 1");
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void turnsWhatACameraTookSideways(int orientation, String shown) throws IOException {
        var jpeg = Samples.held(Samples.jpeg(400, 300), orientation);
        var variant = Samples.read(variants(jpeg, 90).get(90));
        assertThat(variant.getWidth()).isEqualTo(90);
        assertThat(variant.getHeight()).isEqualTo(orientation < 5 ? 68 : 120);
        assertThat(quarters(variant)).isEqualTo(shown);
    }

    @Test
    void comparesTheWidthThatIsShown() throws IOException {
        var jpeg = Samples.held(Samples.jpeg(400, 300), 6);
        assertThat(variants(jpeg, 299).keySet()).isEmpty();
        assertThat(variants(jpeg, 200, 300, 399).keySet()).containsExactly(200);
    }

    @Test
    void keepsTransparentPixels() throws IOException {
        var image = Samples.quarters(400, 300, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 200 * 150; i++) {
            image.setRGB(i % 200, i / 200, 0x00FFFFFF);
        }
        var variant = Samples.read(variants(Samples.png(image), 100).get(100));
        assertThat(quarters(variant)).isEqualTo("-GBW");
    }

    @Test
    void keepsTheTransparencyOfAPaletteAndMixesItsColours() throws IOException {
        var variant = Samples.read(
                variants(Samples.png(Samples.palette(400, 300)), 100).get(100));
        assertThat(variant.getColorModel().getNumComponents()).isEqualTo(4);
        assertThat(quarters(variant)).isEqualTo("-GBW");
    }

    /** Scaling mixes colours; a picture of full colours took more bytes than the larger one with its palette. */
    @Test
    void givesAPictureOfAPaletteAPaletteAgain() throws IOException {
        var wide = Samples.png(Samples.palette(400, 300));
        assertThat(Samples.read(variants(wide, 100).get(100)).getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(Samples.read(variants(Samples.png(400, 300), 100).get(100)).getColorModel())
                .isNotInstanceOf(IndexColorModel.class);
    }

    @Test
    void keepsBlackAndWhiteAsLightAsItIs() throws IOException {
        for (var type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY}) {
            var image = Samples.quarters(400, 300, type);
            var jpeg = variants(Samples.png(image), 100).get(100);
            assertThat(lightness(Samples.read(jpeg))).isCloseTo(lightness(image), offset(2.0));
        }
        var gray = Samples.quarters(400, 300, BufferedImage.TYPE_BYTE_GRAY);
        var jpeg = Samples.read(variants(Samples.jpeg(gray), 100).get(100));
        assertThat(jpeg.getColorModel().getNumComponents()).isEqualTo(1);
        assertThat(lightness(jpeg)).isCloseTo(lightness(gray), offset(2.0));
    }

    private static double lightness(BufferedImage image) {
        var sum = 0L;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += image.getRaster().getNumBands() == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY
                        ? image.getRaster().getSample(x, y, 0)
                        : image.getRGB(x, y) & 255;
            }
        }
        return (double) sum / image.getWidth() / image.getHeight();
    }

    @Test
    void leavesAnimationsAlone() throws IOException {
        assertThat(variants(Samples.with(Samples.png(400, 300), "acTL", Samples.ints(2, 0)), 100))
                .isEmpty();
        var gif = new ByteArrayOutputStream();
        ImageIO.write(Samples.palette(400, 300), "gif", gif);
        assertThat(variants(gif.toByteArray(), 100)).isEmpty();
    }

    @Test
    void leavesSixteenBitsAlone() throws IOException {
        var deep = new BufferedImage(400, 300, BufferedImage.TYPE_USHORT_GRAY);
        assertThat(variants(Samples.png(deep), 100)).isEmpty();
    }

    @Test
    void leavesTheColoursOfPrintersAlone() throws IOException {
        var raster = Raster.createInterleavedRaster(0, 400, 300, 4, null);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        assertThat(variants(bytes.toByteArray(), 100)).isEmpty();
    }

    @Test
    void leavesOneTransparentColourAlone() throws IOException {
        assertThat(variants(Samples.with(Samples.png(400, 300), "tRNS", new byte[6]), 100))
                .isEmpty();
    }

    @Test
    void leavesLightAndItsTransparencyAlone() throws IOException {
        var raster = Raster.createInterleavedRaster(0, 400, 300, 2, null);
        var model = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, 3, 0);
        assertThat(variants(Samples.png(new BufferedImage(model, raster, false, null)), 100))
                .isEmpty();
    }

    @Test
    void leavesAJpegWithColoursOfItsOwnAlone() throws IOException {
        var jpeg = Samples.jpeg(400, 300);
        var wide = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var web = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        assertThat(variants(Samples.profiled(jpeg, wide), 100)).isEmpty();
        assertThat(variants(Samples.profiled(jpeg, web), 100)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cICP", "iCCP", "sRGB", "gAMA", "cHRM"})
    void givesAPngTheColoursThatItHas(String chunk) throws IOException {
        var plain = Samples.png(400, 300);
        var data = chunk.equals("iCCP")
                ? compressed(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData())
                : new byte[] {1, 2, 3, 4};
        var variant = variants(Samples.with(plain, chunk, data), 100).get(100);
        assertThat(variant).isEqualTo(Samples.with(variants(plain, 100).get(100), chunk, data));
    }

    @Test
    void leavesShadesOfGrayWithAProfileAlone() throws IOException {
        var gray = Samples.png(Samples.quarters(400, 300, BufferedImage.TYPE_BYTE_GRAY));
        assertThat(variants(Samples.with(gray, "gAMA", Samples.ints(100_000)), 100))
                .isEmpty();
    }

    private static byte[] compressed(byte[] profile) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("name\0\0".getBytes(ISO_8859_1));
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(profile);
        }
        return bytes.toByteArray();
    }

    @Test
    @Timeout(2)
    void doesNotBelieveAHeaderThatClaimsTooMuch() throws IOException {
        assertThat(variants(Samples.claim(60_000, 60_000), 100)).isEmpty();
        assertThat(variants(Samples.claim(Integer.MAX_VALUE, Integer.MAX_VALUE), 100))
                .isEmpty();
    }

    @Test
    void decodesALargePictureInPart() throws IOException {
        var jpeg = Samples.jpeg(Samples.gradient(6000, 5000));
        thenSizes(variants(jpeg, 600, 2999, 3000), "600: 600 × 500", "2999: 2999 × 2499");
    }

    @Test
    void saysThatAPictureIsDamaged() {
        var jpeg = Samples.jpeg(400, 300);
        Arrays.fill(jpeg, 20, 80, (byte) 1);
        assertThatIOException().isThrownBy(() -> variants(Samples.claim(1000, 1000), 100));
    }

    @Test
    void guessesNoPixels() throws IOException {
        var jpeg = Samples.jpeg(400, 300);
        assertThat(variants(Arrays.copyOf(jpeg, jpeg.length / 2), 100)).isEmpty();
        var png = Samples.png(400, 300);
        assertThat(variants(Arrays.copyOf(png, png.length / 2), 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    @Timeout(60)
    void endsWhateverIsDamaged(String format) throws IOException {
        var random = new Random(1);
        var whole = format.equals("png") ? Samples.png(40, 30) : Samples.jpeg(40, 30);
        for (int i = 0; i < 2_000; i++) {
            var damaged = whole.clone();
            for (int j = 0; j < 4; j++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(variants(damaged, 10)).isNotNull();
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    void leavesWhatIsNoPictureAlone() throws IOException {
        assertThat(variants("<svg width='400'/>".getBytes(ISO_8859_1), 100)).isEmpty();
        assertThat(variants(new byte[0], 100)).isEmpty();
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(variants(Samples.jpeg(400, 300), 100).get(100))
                .isEqualTo(variants(Samples.jpeg(400, 300), 100).get(100));
    }

    @Test
    void namesWhatItsBytesDependOn() {
        assertThat(new ImageScaler().recipe(List.of(200, 100, 100))).isEqualTo("4 [100, 200] " + Runtime.version());
    }
}
