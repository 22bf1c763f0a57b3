package io.github.siteblog.markdown;

import io.github.siteblog.source.FrontMatter;
import java.util.regex.Pattern;

/** Finds a text with more footnotes than the parser takes in a reasonable time. */
final class FootnoteCheck {

    /** The most footnotes that a text may have; far more than anybody reads. */
    static final int MAX_FOOTNOTES = 1000;

    private static final Pattern DEFINITION = Pattern.compile("(?m)^[ \\t>*+-]*+\\[\\^[^]\\n]++]:");

    private FootnoteCheck() {}

    /** The text as far as its footnotes can be read; the first that is too many is reported. */
    static String readable(FrontMatter source, Rendering rendering) {
        var body = source.body();
        if (!body.contains("[^")) {
            return body;
        }
        var tooMany = DEFINITION.matcher(body).results().skip(MAX_FOOTNOTES).findFirst();
        if (tooMany.isEmpty()) {
            return body;
        }
        var start = tooMany.get().start();
        rendering
                .problems()
                .error(
                        "md/too-many-footnotes",
                        rendering.at(source.bodyStart() + start),
                        "The text has more than %s footnotes, and is not shown from here on.".formatted(MAX_FOOTNOTES),
                        "Split the text, or put its notes into a list.");
        return body.substring(0, start);
    }
}
