package io.github.siteblog.card;

import io.github.siteblog.content.Colour;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A card while it is drawn.
 *
 * <p>A pixel has one of sixteen colours: the ground, ever more ink, and ever more of a dot. The ink covers the dots.
 */
final class Drawing {

    private static final int WIDTH = SocialCard.WIDTH;
    private static final int HEIGHT = SocialCard.HEIGHT;

    private static final int GROUND = 0;
    private static final int INK = 9;
    private static final int DOT = 6;

    /** The ink of lines that stand back. */
    private static final int SOFT_INK = 7;

    /** Of a hundred parts of the colour of a dot, those of the ink. */
    private static final int DOT_INK = 26;

    private static final double CONTRAST = 4.5;
    private static final Colour DARK = new Colour(0x10, 0x14, 0x18);

    private static final int MARGIN = 80;
    private static final int COLUMN = WIDTH - 2 * MARGIN;
    private static final int MARK = 36;
    private static final int MARK_TOP = 78;
    private static final int HEAD_LEFT = MARGIN + 54;
    private static final int HEAD_SIZE = 32;
    private static final int HEAD_BASE = 108;
    private static final int FOOT_SIZE = 30;
    private static final int FOOT_BASE = 556;
    private static final String BETWEEN = "  ·  ";

    /** The middle of what stands between the head and the foot. */
    private static final int MIDDLE = 330;

    private static final int GAP = 52;
    private static final List<Integer> TITLE_SIZES = List.of(88, 80, 72, 66, 60, 54, 48);
    private static final int TITLE_HEIGHT = 250;
    private static final double TITLE_LEADING = 1.16;
    private static final List<Integer> TEXT_SIZES = List.of(36, 32);
    private static final int TEXT_HEIGHT = 140;
    private static final double TEXT_LEADING = 1.45;

    private static final Stamp BUBBLE = Shapes.bubble(MARK);

    /** The pixels that all cards begin with. */
    private static final Pixels DOTTED = dotted();

    private final Typeface typeface = Typeface.inter();
    private final Pixels pixels = DOTTED.copy();

    /** Draws a card and gives the picture as a PNG. */
    static byte[] png(SocialCard card) {
        var drawing = new Drawing();
        drawing.head(card.head());
        drawing.body(card.title(), card.text());
        drawing.foot(card.foot());
        return PalettePng.of(drawing.pixels, palette(card.accent()));
    }

    private static Pixels dotted() {
        var pixels = new Pixels(WIDTH, HEIGHT);
        pixels.put(Shapes.dots(WIDTH, HEIGHT), 0, 0, INK, DOT);
        return pixels;
    }

    private void head(String text) {
        pixels.put(BUBBLE, MARGIN, MARK_TOP, GROUND, INK);
        var lettering = new Lettering(typeface, HEAD_SIZE);
        lettering.draw(pixels, lettering.cut(text, WIDTH - HEAD_LEFT - MARGIN), HEAD_LEFT, HEAD_BASE, INK);
    }

    private void body(String title, String text) {
        var room = new Paragraph.Room(COLUMN, text.isEmpty() ? TITLE_HEIGHT : TITLE_HEIGHT - TEXT_HEIGHT / 2);
        var heading = Paragraph.fit(title, typeface, TITLE_SIZES, TITLE_LEADING, room);
        if (text.isEmpty()) {
            heading.draw(pixels, MARGIN, MIDDLE - heading.height() / 2, INK);
            return;
        }
        var more = Paragraph.fit(text, typeface, TEXT_SIZES, TEXT_LEADING, new Paragraph.Room(COLUMN, TEXT_HEIGHT));
        var top = MIDDLE - (heading.height() + GAP + more.height()) / 2;
        heading.draw(pixels, MARGIN, top, INK);
        more.draw(pixels, MARGIN, top + heading.height() + GAP, SOFT_INK);
    }

    private void foot(List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var lettering = new Lettering(typeface, FOOT_SIZE);
        var rest = String.join(
                "", parts.subList(1, parts.size()).stream().map(BETWEEN::concat).toList());
        var first = lettering.cut(parts.get(0), COLUMN - lettering.width(rest));
        lettering.draw(pixels, first + rest, MARGIN, FOOT_BASE, SOFT_INK);
    }

    private static List<Colour> palette(Colour accent) {
        var ink = accent.contrast(Colour.WHITE) >= CONTRAST ? Colour.WHITE : DARK;
        var inks = IntStream.rangeClosed(0, INK).mapToObj(step -> accent.mixed(ink, step, INK));
        var dots = IntStream.rangeClosed(1, DOT).mapToObj(step -> accent.mixed(ink, step * DOT_INK, DOT * 100));
        return Stream.concat(inks, dots).toList();
    }
}
