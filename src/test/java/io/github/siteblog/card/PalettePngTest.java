package io.github.siteblog.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.content.Colour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PalettePngTest {

    private static final int TEAL = 0xff0a6a72;
    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffff0001;

    @Test
    void canBeReadByOthers() throws IOException {
        var colours = List.of(new Colour(10, 106, 114), Colour.WHITE, new Colour(255, 0, 1));
        var pixels = new Pixels(4, 2);
        pixels.set(1, 0, 1);
        pixels.set(2, 0, 2);
        pixels.set(3, 0, 2);
        pixels.set(0, 1, 1);
        pixels.set(3, 1, 2);
        var png = PalettePng.of(pixels, colours);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getRGB(0, 0, 4, 2, null, 0, 4)).containsExactly(TEAL, WHITE, RED, RED, WHITE, TEAL, TEAL, RED);
    }
}
