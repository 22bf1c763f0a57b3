package io.github.siteblog.report;

import io.github.siteblog.problem.Printable;
import java.util.regex.Pattern;

/**
 * Text from content made safe for a log that a CI server reads along.
 *
 * <p>GitHub, Azure and TeamCity take {@code ##[…]}, {@code ##vso[…]} and {@code ##teamcity[…]} for a command wherever it
 * stands in a line, so a title could speak for the build.
 */
final class LogText {

    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

    private LogText() {}

    /** The text on one line, in which no command can be read. */
    static String line(String text) {
        return COMMAND.matcher(Printable.line(text)).replaceAll("#\\\\u0023");
    }

    /** Whether a CI server would read a command in the text. */
    static boolean hasCommand(String text) {
        return COMMAND.matcher(text).find();
    }
}
