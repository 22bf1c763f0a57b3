package io.github.siteblog.highlight;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the loops over the letters of a name possessive where something must follow that no name has, as in
 * {@code \w+(?=\()}: going back into such a loop is of no use.
 */
final class NameLoops {

    private static final String CHAR_CLASS = "\\[(?:\\\\.|[^]\\\\])*]";

    private static final String LOOP = "(?:\\\\w|\\(\\?:\\(\\?!\\\\s\\)\\[[$-]\\\\w\\\\xA0-\\\\uFFFF]\\))[*+]";

    /** What may stand between a name and an opening parenthesis, such as {@code .apply}. */
    private static final String CALL = "\\(\\?:\\\\\\.\\\\s\\*\\(\\?:apply\\|bind\\|call\\)\\\\s\\*\\)\\?";

    /** One of {@code : = < . (}, perhaps with spaces before. Group 2 is the beginning of a lookahead. */
    private static final String END =
            "(\\(\\?=)?(?:\\\\s\\*)?(?:[:=<]|\\[=:]|(?:%s)?\\\\[.(])(?![?*{])".formatted(CALL);

    /** Group 1 is a loop with its end behind it; escapes and classes are met so that nothing is found within them. */
    private static final Pattern LOOP_OR_ELSE = Pattern.compile("(%s)(?=%s)|\\\\.|%s".formatted(LOOP, END, CHAR_CLASS));

    private static final Pattern FIRST = Pattern.compile(
            "(?:#\\?)?\\(\\?!\\\\s\\)\\[_\\$a-zA-Z\\\\xA0-\\\\uFFFF]\\(\\?:\\(\\?!\\\\s\\)\\[\\$\\\\w\\\\xA0-\\\\uFFFF]\\)\\*\\+");

    private static final Pattern STRUCTURE = Pattern.compile("\\\\.|%s|[()|]".formatted(CHAR_CLASS));

    private NameLoops() {}

    /** Whether an expression begins with a name whose loop is possessive: within a name that it fails at, it fails, too. */
    static boolean isFirst(String rewritten) {
        return FIRST.matcher(rewritten).lookingAt();
    }

    /** Rewrites an expression, in JavaScript's syntax but for the possessive loops. */
    static String rewrite(String source) {
        return source.contains("\\w")
                ? LOOP_OR_ELSE.matcher(source).replaceAll(found -> Matcher.quoteReplacement(rewritten(source, found)))
                : source;
    }

    private static String rewritten(String source, MatchResult found) {
        var isLoop = found.group(1) != null && (found.group(2) == null || !hasAlternatives(source, found.end(2)));
        return isLoop ? found.group() + "+" : found.group();
    }

    /** Whether the group that has begun before this place could match something else as well. */
    private static boolean hasAlternatives(String source, int start) {
        var depth = 1;
        var structure = STRUCTURE.matcher(source).region(start, source.length());
        while (depth > 0 && structure.find()) {
            switch (structure.group()) {
                case "(" -> depth++;
                case ")" -> depth--;
                case "|" -> {
                    if (depth == 1) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
