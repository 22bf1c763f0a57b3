package io.github.siteblog.highlight;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the loops of quoted strings possessive, so that Java runs them without a stack that grows with the string.
 *
 * <p>The loop in {@code "(?:\\.|[^"\\])*"} goes on at a backslash and at any character but a quote, and a quote ends it.
 * There is one way through it, thus going back into it is of no use. This holds for loops over an escape or a character
 * of a class that excludes both the backslash and the end. The end is one character, or what a group of quotation marks
 * just before the loop has found, as in {@code (["'])(?:\\.|(?!\1)[^\\])*\1}.
 */
final class Possessive {

    /** A backslash and what follows it. */
    private static final String ESCAPE = Stream.of(
                    "\\\\.", "\\\\[\\s\\S]", "\\\\(?:\\r\\n|[\\s\\S])", "\\\\(?:\\r\\n?|\\n|.)")
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final String EXCLUDED_BACKSLASH = "\\\\";

    /** A group of quotation marks, such as {@code (["'])} or {@code ("|')}. */
    private static final String QUOTES = "\\((?:\\[[^]\\\\^]+]|[^\\w\\\\]\\|[^\\w\\\\])\\)";

    /** A class that excludes something, perhaps after {@code (?!\1)}. */
    private static final String CLASS = "(?:\\(\\?!\\\\(\\d)\\))?\\[\\^((?:\\\\.|[^]\\\\])*+)]";

    /** What a group has found, as {@code \1}, or a character. */
    private static final String END = "(?:\\\\(\\d)|\\\\?([\"'`/>}\\]])|\\\\(\\)))(?![*?{])";

    /** Groups: 1 the quotes; 2 the loop; 3 the group its class is not for; 4 what it excludes; 5 to 7 the end. */
    private static final Pattern LOOP = Pattern.compile(
            "(%s)?(\\(\\?:(?:%s\\|)?%s(?:\\|%s)?\\)[*+])%s".formatted(QUOTES, ESCAPE, CLASS, ESCAPE, END));

    private Possessive() {}

    /** Rewrites an expression, in JavaScript's syntax but for the possessive loops. */
    static String rewrite(String source) {
        // Few expressions can hold such a loop, and looking for it takes longer than compiling them.
        var mayLoop = source.contains("[^") && source.contains(EXCLUDED_BACKSLASH) && source.contains("(?:");
        return mayLoop ? LOOP.matcher(source).replaceAll(Possessive::rewritten) : source;
    }

    private static String rewritten(MatchResult found) {
        var text = found.group();
        if (!endsOneWay(found)) {
            return Matcher.quoteReplacement(text);
        }
        var loopEnd = found.end(2) - found.start();
        return Matcher.quoteReplacement(text.substring(0, loopEnd) + "+" + text.substring(loopEnd));
    }

    private static boolean endsOneWay(MatchResult found) {
        var excluded = found.group(4);
        if (!excluded.contains(EXCLUDED_BACKSLASH)) {
            return false;
        }
        if (found.group(5) != null) {
            return found.group(1) != null && found.group(5).equals(found.group(3));
        }
        return excluded.contains(found.group(6) != null ? found.group(6) : found.group(7));
    }
}
