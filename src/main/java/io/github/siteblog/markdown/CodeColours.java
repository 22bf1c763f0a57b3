package io.github.siteblog.markdown;

import io.github.siteblog.highlight.Highlighted;
import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.markdown.DiffLines.Kind;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Colours the code of fences, and reports what stays without colours. */
final class CodeColours {

    private static final String PLAIN = "text";

    private final Highlighter highlighter;
    private final Problems problems;

    CodeColours(Highlighter highlighter, Problems problems) {
        this.highlighter = highlighter;
        this.problems = problems;
    }

    /**
     * Colours code.
     *
     * @param code the code
     * @param language the name of its language, empty for none
     * @param place where that name stands
     */
    Highlighted of(String code, String language, Location place) {
        var highlighted = highlighter
                .highlight(code, language.isEmpty() ? PLAIN : language)
                .withPlainSigns();
        switch (highlighted.outcome()) {
            case HIGHLIGHTED -> {}
            case UNKNOWN_LANGUAGE -> unknown(language, place);
            case TOO_LONG -> plainly(place, "is longer than %s characters".formatted(Highlighter.LONGEST));
            case TOO_DEEP -> plainly(place, "nests too deeply to be highlighted");
            case TOO_SLOW -> plainly(place, "takes too many steps to be highlighted");
        }
        return highlighted;
    }

    /** The HTML of each line of a diff: both the code before and the code after are coloured as wholes. */
    List<String> diffLines(DiffLines diff, String language, Location place) {
        var before = of(diff.version(Kind.DELETED), language, place).lines();
        var after = of(diff.version(Kind.INSERTED), language, place).lines();
        var lines = new ArrayList<String>();
        var nextBefore = 0;
        var nextAfter = 0;
        for (int i = 0; i < diff.kinds().size(); i++) {
            var line = switch (diff.kinds().get(i)) {
                case DELETED -> before.get(nextBefore++);
                case INSERTED -> after.get(nextAfter++);
                case KEPT -> {
                    nextBefore++;
                    yield after.get(nextAfter++);
                }
                case HEADER -> token("coord", HtmlEscaper.escape(diff.text(i)));
            };
            lines.add(sign(diff, i) + line);
        }
        return lines;
    }

    private static String sign(DiffLines diff, int index) {
        return switch (diff.kinds().get(index)) {
            case INSERTED -> token("prefix inserted", diff.sign(index));
            case DELETED -> token("prefix deleted", diff.sign(index));
            default -> diff.sign(index);
        };
    }

    private static String token(String classes, String html) {
        return "<span class=\"token %s\">%s</span>".formatted(classes, html);
    }

    private void unknown(String language, Location place) {
        problems.warning(
                "code/unknown-language",
                place,
                "The language %s cannot be highlighted.".formatted(Printable.quoted(language)),
                Nearest.hint(language, highlighter.languages(), "Name it 'text' if it is not code."));
    }

    private void plainly(Location place, String why) {
        problems.warning(
                "code/not-highlighted",
                place,
                "The code block %s and is shown as plain text.".formatted(why),
                "Split it, or name its language 'text'.");
    }
}
