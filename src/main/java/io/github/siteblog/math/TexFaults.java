package io.github.siteblog.math;

import io.github.siteblog.problem.Printable;
import java.util.Optional;

/** Says in plain words what KaTeX, or what watches over it, has to say of a formula. */
final class TexFaults {

    static final String RULE = "math/tex";

    /** The formula is nested too deeply. */
    static final String TOO_DEEP = "Too deep";

    /** The formula takes too many steps. */
    static final String TOO_MUCH = "Too much";

    /** KaTeX has failed. */
    static final String BROKEN = "Broken";

    /** KaTeX knows the command, but content may not use it. */
    private static final String REFUSED = "Refused: ";

    private static final String UNDEFINED = "Undefined control sequence: ";
    private static final String NO_ENVIRONMENT = "No such environment: ";
    private static final String ENDLESS = "Too many expansions";

    private TexFaults() {}

    /** The fault of a formula that is longer than any that is read. */
    static TexFault tooLong(String tex, int longest) {
        return new TexFault(
                RULE,
                0,
                "The formula has %s characters, and at most %s are read.".formatted(tex.length(), longest),
                "Split it.");
    }

    static TexFault of(KatexException e, String tex) {
        var said = e.getMessage();
        if (said.startsWith(REFUSED)) {
            var command = said.substring(REFUSED.length());
            return new TexFault(
                    RULE,
                    Math.max(0, tex.indexOf(command)),
                    "The command %s is not allowed in a formula.".formatted(Printable.quoted(command)),
                    "Delete it; links and pictures are written in Markdown.");
        }
        var offset = Math.min(Math.max(0, e.position()), tex.length());
        if (said.startsWith(UNDEFINED)) {
            var command = said.substring(UNDEFINED.length());
            return new TexFault(
                    RULE,
                    e.position() < 0 ? Math.max(0, tex.indexOf(command)) : offset,
                    unreadable("Undefined control sequence " + Printable.quoted(command)),
                    hint(Commands.nearest(command), "Write a command that KaTeX has."));
        }
        if (said.startsWith(NO_ENVIRONMENT)) {
            var name = said.substring(NO_ENVIRONMENT.length());
            return new TexFault(
                    RULE,
                    offset,
                    unreadable("No such environment " + Printable.quoted(name)),
                    hint(Commands.nearestEnvironment(name), "Write one that KaTeX has, such as 'aligned'."));
        }
        if (said.startsWith(ENDLESS)) {
            return new TexFault(
                    RULE,
                    offset,
                    "The formula calls more than 1000 macros.",
                    "Write it without macros that call themselves.");
        }
        return switch (said) {
            case TOO_DEEP -> new TexFault(RULE, 0, "The formula is nested too deeply.", "Write it flatter.");
            case TOO_MUCH -> new TexFault(RULE, 0, "The formula takes too much work.", "Split it.");
            case BROKEN -> new TexFault(RULE, 0, "The formula cannot be read.", "Write it with other commands.");
            default ->
                new TexFault(RULE, offset, unreadable(plain(said)), "Correct it, or write \\$ for a dollar sign.");
        };
    }

    private static String hint(Optional<String> near, String otherwise) {
        return near.map("Did you mean '%s'?"::formatted).orElse(otherwise);
    }

    private static String unreadable(String why) {
        return "The formula cannot be read: %s.".formatted(why);
    }

    /** A message of KaTeX as half a sentence of bounded length. */
    private static String plain(String said) {
        var cut = said.length() <= 120 ? said : said.substring(0, 119) + "…";
        return cut.replace("'EOF'", "the end").replaceFirst("\\.$", "");
    }
}
