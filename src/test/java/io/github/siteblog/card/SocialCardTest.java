package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Colour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SocialCardTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/social-card.png");

    private static final Colour TEAL = new Colour(0x0a, 0x6a, 0x72);
    private static final Colour AMBER = new Colour(0xf5, 0x9e, 0x0b);
    private static final int WHITE = 0xffffffff;
    private static final int DARK = 0xff101418;

    private static SocialCard card(String title, Colour accent) {
        return SocialCard.of("Labs", title, "", List.of("Ada Lovelace", "May 1, 2026"), accent)
                .orElseThrow();
    }

    private static BufferedImage image(SocialCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card.png()));
    }

    /** How many pixels of some rows have a colour. */
    private static int count(BufferedImage image, int colour, int top, int bottom) {
        var count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void hasTheSizeThatNetworksAskFor() throws IOException {
        var image = image(card("Hello", TEAL));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void showsItsTextsOnTheAccent() throws IOException {
        var image = image(card("Hello", TEAL));
        assertThat(image.getRGB(2, 2)).isEqualTo(0xff0a6a72);
        assertThat(count(image, WHITE, 75, 120)).as("the mark and the name").isGreaterThan(1500);
        assertThat(count(image, WHITE, 200, 480)).as("the title").isGreaterThan(3000);
        assertThat(count(image, 0xffc8dddf, 530, 570))
                .as("the author and the day")
                .isGreaterThan(500);
    }

    @Test
    void hasDarkLettersOnALightAccent() throws IOException {
        var image = image(card("Hello", AMBER));
        assertThat(image.getRGB(2, 2)).isEqualTo(0xfff59e0b);
        assertThat(count(image, WHITE, 0, 630)).isZero();
        assertThat(count(image, DARK, 200, 480)).isGreaterThan(3000);
    }

    @Test
    void keepsItsTextsApartWhateverTheirLength() throws IOException {
        for (var title : List.of("A title of far too many words ".repeat(20), "i".repeat(60_000))) {
            var card = SocialCard.of(title, title, title, List.of(title, "May 1, 2026"), TEAL);
            var image = image(card.orElseThrow());
            assertThat(count(image, WHITE, 124, 140)).isZero();
            for (int y = 0; y < 630; y++) {
                for (int x = 1125; x < 1200; x++) {
                    assertThat(image.getRGB(x, y)).isNotEqualTo(WHITE);
                }
            }
        }
    }

    @Test
    void isTheSameForTheSameTexts() {
        var card = card("Hello", TEAL);
        assertThat(card.png())
                .isEqualTo(card("Hello", TEAL).png())
                .isNotEqualTo(card("Hallo", TEAL).png());
    }

    /** After an intended change, run with {@code -Dgolden.update} and look at the picture. */
    @Test
    void looksAsItDidWhenAPersonLastLooked() throws IOException {
        var foot = List.of("Žofie Łukasiewicz, Ada Lovelace", "May 1, 2026");
        var png = SocialCard.of(
                        "Harbour Notes", "“Tides, AVR & Ποσειδών”: what Wærøy's ferry тихо carries", "", foot, TEAL)
                .orElseThrow()
                .png();
        if (System.getProperty("golden.update") != null) {
            Files.write(GOLDEN, png);
        }
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var golden = ImageIO.read(GOLDEN.toFile());
        assertThat(pixels(image)).isEqualTo(pixels(golden));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void isSmall() {
        assertThat(card("Why a harbour of this size keeps a journal", TEAL).png())
                .hasSizeLessThan(30_000);
    }

    @Test
    void leavesOutEmojiAndLinesThatCannotBeSet() {
        assertThat(SocialCard.of("実験室", "🎉 Hello", "", List.of("山田太郎", "May 1, 2026"), TEAL))
                .contains(new SocialCard("", "Hello", "", List.of("May 1, 2026"), TEAL));
    }

    @Test
    void isNotMadeWhereItsTitleCannotBeSet() {
        assertThat(SocialCard.of("Labs", "Dask 入門", "", List.of(), TEAL)).isEmpty();
        assertThat(SocialCard.of("Labs", "🎉", "", List.of(), TEAL)).isEmpty();
    }
}
