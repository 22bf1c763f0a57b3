package io.github.siteblog.serve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a player asks for, to go to another place of a film.
 *
 * @param start its first byte; the length of the file or more when there is no such part
 * @param end behind its last byte
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, section 14</a>
 */
record ByteRange(int start, int end) {

    /** One part; who asks for several at once gets the whole file, as the standard allows. */
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

    /**
     * Reads the header {@code Range}; empty when the whole file is to be sent.
     *
     * @param header its value
     * @param length the bytes of the file
     */
    static Optional<ByteRange> of(@Nullable String header, int length) {
        var range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            var last = Integer.parseInt(range.group(2));
            return Optional.of(new ByteRange(last == 0 ? length : Math.max(0, length - last), length));
        }
        var start = Integer.parseInt(range.group(1));
        var end = range.group(2).isEmpty() ? length : Math.min(length, Integer.parseInt(range.group(2)) + 1);
        return end <= start && start < length ? Optional.empty() : Optional.of(new ByteRange(start, end));
    }

    boolean isIn(int length) {
        return start < length;
    }
}
