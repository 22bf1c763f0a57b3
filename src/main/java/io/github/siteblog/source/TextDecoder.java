package io.github.siteblog.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text: strict UTF-8, one kind of line end, no control characters.
 *
 * <p>A byte-order mark is dropped and {@code \r\n} becomes {@code \n}, so that the same text gives the same site however
 * an editor saved it. What cannot be text is reported, never guessed.
 */
final class TextDecoder {

    /** So many bad characters tell that a file is no text; a binary file has millions. */
    private static final int MOST_REPORTED = 20;

    private final String path;
    private final Problems problems;

    TextDecoder(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    Optional<SourceFile> decode(byte[] bytes) {
        var other = otherEncoding(bytes);
        if (other != null) {
            problems.error(
                    "enc/not-utf8",
                    Location.startOf(path),
                    "The file is %s, not UTF-8.".formatted(other),
                    "Save it as UTF-8.");
            return Optional.empty();
        }
        var text = isPlain(bytes) ? new String(bytes, UTF_8) : "\uFFFD";
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(new SourceFile(path, text));
        }
        return decodeWithCare(bytes);
    }

    /** Whether bytes cannot hold control characters or a byte-order mark; most files are so, and soon read. */
    private static boolean isPlain(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            var b = bytes[i];
            if (b < 0
                    ? isSuspect(b, i + 1 < bytes.length ? bytes[i + 1] : 0)
                    : b < ' ' && b != '\n' && b != '\t' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Whether two bytes may begin a control character, a byte-order mark or what is no character. */
    private static boolean isSuspect(byte b, byte next) {
        return b == (byte) 0xC2 && next < (byte) 0xA0
                || b == (byte) 0xEF && (next == (byte) 0xBB || next == (byte) 0xBF);
    }

    private Optional<SourceFile> decodeWithCare(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var text = withoutByteOrderMark(out.flip().toString());
        if (result.isError()) {
            reportInvalidByte(bytes, in.position(), text);
            return Optional.empty();
        }
        return Optional.of(checked(withLineFeeds(text)));
    }

    private static @Nullable String otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return "UTF-32LE";
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32BE";
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        return startsWith(bytes, 0xFE, 0xFF) ? "UTF-16BE" : unmarkedEncoding(bytes);
    }

    /** The encoding of a file without byte-order mark in which the zeros of its first characters stand; null when none do. */
    private static @Nullable String unmarkedEncoding(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        var zeros = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            zeros.append(bytes[i] == 0 ? '0' : 'x');
        }
        return switch (zeros.toString()) {
            case "x0x0" -> "UTF-16LE";
            case "0x0x" -> "UTF-16BE";
            case "x000" -> "UTF-32LE";
            case "000x" -> "UTF-32BE";
            default -> null;
        };
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private void reportInvalidByte(byte[] bytes, int offset, String textBefore) {
        var before = new SourceFile(path, withLineFeeds(textBefore));
        problems.error(
                "enc/invalid-utf8",
                before.at(before.text().length()),
                "The byte 0x%02X at offset %s is not UTF-8.".formatted(bytes[offset] & 0xFF, offset),
                "Save the file as UTF-8; is this ISO-8859-1?");
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    /** Reports control characters and puts a replacement character in their place, so that none reaches a page. */
    private SourceFile checked(String text) {
        var characters = text.toCharArray();
        var faults = new ArrayList<Integer>();
        for (int i = 0; i < characters.length; i++) {
            if (ControlCharacter.is(characters[i])) {
                characters[i] = characters[i] == '\r' ? '\n' : ControlCharacter.REPLACEMENT;
                faults.add(i);
            }
        }
        var file = new SourceFile(path, faults.isEmpty() ? text : new String(characters));
        faults.stream().limit(MOST_REPORTED).forEach(i -> report(file.at(i), text.charAt(i)));
        return file;
    }

    private void report(Location at, char c) {
        if (c == '\r') {
            problems.warning(
                    "enc/bare-cr",
                    at,
                    "A line ends with a carriage return alone.",
                    "Save the file with LF or CRLF line ends.");
        } else {
            problems.error(
                    "enc/control-char",
                    at,
                    "The control character U+%04X is not text.".formatted((int) c),
                    "Delete it.");
        }
    }
}
