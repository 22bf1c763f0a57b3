package io.github.siteblog.math;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds {@code \{} where only a group makes sense: behind {@code ^}, {@code _}, or a command that takes an argument.
 *
 * <p>MDX wants braces to be escaped, and TeX then prints them.
 */
final class LiteralBraces {

    static final String RULE = "math/literal-brace";

    private static final Pattern BRACE = Pattern.compile("(?:(?<!\\\\)[\\^_]"
            + "|\\\\(?:text(?:bf|it|rm|sf|tt|normal)?|math(?:bb|bf|cal|frak|it|rm|scr|sf|tt)|boldsymbol|bm|mbox|hbox|boxed"
            + "|operatorname\\*?|[dtc]?frac|sqrt|[dt]?binom|hat|bar|vec|d?dot|tilde|wide(?:hat|tilde)"
            + "|(?:over|under)(?:line|brace|set)|stackrel|color|textcolor|begin|end|x(?:left|right)arrow))"
            + "\\s*(\\\\\\{)");

    private LiteralBraces() {}

    /** The faults of a formula. */
    static List<TexFault> in(String tex) {
        return BRACE.matcher(tex)
                .results()
                .map(match -> new TexFault(
                        RULE,
                        match.start(1),
                        "The formula has '\\{', which prints a brace.",
                        "Write { and } for grouping."))
                .toList();
    }
}
