package io.github.siteblog.highlight;

import java.util.regex.Pattern;

/**
 * Where an expression may match, as far as two characters and the kind of the one before them tell.
 *
 * <p>This is learned by trying: an expression that fails on the two alone, and has not asked for more, fails on every
 * text that begins with them. Two threads that learn at once learn the same.
 */
final class Beginnings {

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    /** Stands for the second signs where nothing begins with the first. */
    private static final byte[] NONE = {};

    private final Pattern pattern;

    /** What is known, by the context of the first sign and then by the second sign. */
    private final byte[][] known = new byte[Contexts.COUNT][];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The next place from which a part of the text may match; behind its end if there is none. */
    int next(Contexts text, int from, int start, int end) {
        var at = from;
        while (at <= end && !mayMatch(text, at, start, end)) {
            at++;
        }
        return at;
    }

    private boolean mayMatch(Contexts text, int at, int start, int end) {
        var context = text.at(at, start, end);
        if (Contexts.sign(context) == Contexts.OTHER) {
            return true;
        }
        var seconds = known[context];
        if (seconds == null) {
            seconds = mayMatch(context, Contexts.OTHER) ? new byte[Contexts.OTHER] : NONE;
            known[context] = seconds;
        }
        return seconds != NONE && (at == end || mayGoOn(seconds, context, Contexts.sign(text.at(at + 1, start, end))));
    }

    private boolean mayGoOn(byte[] seconds, int context, int second) {
        if (second == Contexts.OTHER) {
            return true;
        }
        if (seconds[second] == UNKNOWN) {
            seconds[second] = mayMatch(context, second) ? YES : NO;
        }
        return seconds[second] == YES;
    }

    /** Tries the expression; the second sign is unknown if it is {@link Contexts#OTHER}. */
    private boolean mayMatch(int context, int second) {
        var first = Contexts.sign(context);
        var before = Contexts.before(context);
        var text = before + text(first) + text(second);
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var isAll = first == Contexts.END || second == Contexts.END;
        return matcher.region(before.length(), text.length()).lookingAt() || !isAll && matcher.hitEnd();
    }

    private static String text(int sign) {
        return sign < Contexts.END ? String.valueOf((char) sign) : "";
    }
}
