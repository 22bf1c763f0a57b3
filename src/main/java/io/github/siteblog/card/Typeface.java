package io.github.siteblog.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The letters that cards are set in: Inter, semi-bold, with those of Latin, Greek and Cyrillic.
 *
 * <p>They come with this program, since a server may have no fonts, and no two systems have the same. Many threads may ask.
 */
final class Typeface {

    private static final String TABLE = "letters.txt";

    /** Emoji and other pictures, and characters that nobody sees. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2300}-\\x{23FF}\\x{25A0}-\\x{27BF}"
                    + "\\x{2B00}-\\x{2BFF}\\x{20E3}\\x{FE00}-\\x{FE0F}\\x{E0020}-\\x{E007F}"
                    + "\\x{AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]");

    /** No line of a card, and no four of them, have room for so many letters. */
    private static final int MOST_LETTERS = 400;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Integer, String> lines;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();
    private final Map<Drawn, Stamp> stamps = new ConcurrentHashMap<>();

    private record Drawn(int codePoint, double size, double shift) {}

    private Typeface(Map<Integer, String> lines) {
        this.lines = lines;
    }

    /** The typeface, which is read when it is first asked for. */
    static Typeface inter() {
        return Inter.TYPEFACE;
    }

    private static final class Inter {
        static final Typeface TYPEFACE = read();
    }

    private static Typeface read() {
        var lines = new HashMap<Integer, String>();
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Typeface.class.getResourceAsStream(TABLE), TABLE), UTF_8))) {
            for (var line = table.readLine(); line != null; line = table.readLine()) {
                lines.put(Integer.parseInt(line, 0, line.indexOf('\t'), 16), line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Typeface(lines);
    }

    /**
     * A text as it can be set, without emoji and without what no card has room for; empty when nothing is left of it, or when it
     * has letters of other scripts.
     */
    Optional<String> settable(String text) {
        if (isPlain(text)) {
            return Optional.of(text);
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = LEFT_OUT.matcher(composed).replaceAll("");
        var line = BLANKS.matcher(shown).replaceAll(" ").strip();
        return line.isEmpty() || !line.codePoints().allMatch(lines::containsKey)
                ? Optional.empty()
                : Optional.of(line.substring(0, Math.min(MOST_LETTERS, line.length())));
    }

    /** Whether a text is of ASCII alone and needs no change, as most are; this is asked for every post of a blog at once. */
    private static boolean isPlain(String text) {
        var isFine = !text.isEmpty() && text.length() <= MOST_LETTERS;
        var last = ' ';
        for (int i = 0; isFine && i < text.length(); i++) {
            var letter = text.charAt(i);
            isFine = letter > ' ' && letter <= '~' || letter == ' ' && last != ' ';
            last = letter;
        }
        return isFine && last != ' ';
    }

    /**
     * A letter.
     *
     * @param codePoint one of a text that can be set
     */
    Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, any -> Letter.of(Objects.requireNonNull(lines.get(codePoint))));
    }

    /**
     * The shape of a letter, which is kept: there are some hundreds of them.
     *
     * @param size the size in pixels
     * @param shift the part of a pixel that it begins further right
     */
    Stamp stamp(int codePoint, double size, double shift) {
        return stamps.computeIfAbsent(
                new Drawn(codePoint, size, shift), any -> letter(codePoint).stamp(size, shift));
    }

    /** How much further away than usual a letter stands from the one before; one with an accent is kerned as without. */
    int kerning(int letter, int next) {
        return letter(plain(letter)).kerning(plain(next));
    }

    private int plain(int letter) {
        if (letter < 0x80) {
            return letter;
        }
        var first = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
        return lines.containsKey(first) ? first : letter;
    }
}
