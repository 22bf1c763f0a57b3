package io.github.siteblog.markdown;

import io.github.siteblog.markdown.DiffLines.Kind;
import java.util.List;

/**
 * Writes the lines of a code block, those that stand out as elements of their own.
 *
 * <p>The elements say by themselves what they are, where there is no style sheet as well: {@code mark}, {@code ins} and
 * {@code del}. Numbers are attributes, so that nobody copies them with the code.
 */
final class CodeLines {

    private final FenceInfo info;
    private final List<Kind> kinds;

    /**
     * Makes a writer.
     *
     * @param info which lines are marked and what numbers they have
     * @param kinds what became of each line of a diff; empty for any other code
     */
    CodeLines(FenceInfo info, List<Kind> kinds) {
        this.info = info;
        this.kinds = kinds;
    }

    String html(List<String> lines) {
        var html = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            html.append(line(i, lines.get(i))).append('\n');
        }
        return html.toString();
    }

    private String line(int index, String html) {
        var isMarked = info.isMarked(index + 1);
        var isNumbered = info.firstNumber() > 0;
        var element = element(index, isMarked);
        if (element.equals("span") && !isNumbered) {
            return html;
        }
        var classes = isMarked ? "line marked" : "line";
        var number = isNumbered ? " data-line=\"%s\"".formatted(info.firstNumber() + index) : "";
        return "<%s class=\"%s\"%s>%s</%s>".formatted(element, classes, number, html, element);
    }

    private String element(int index, boolean isMarked) {
        var kind = kinds.isEmpty() ? Kind.KEPT : kinds.get(index);
        return switch (kind) {
            case INSERTED -> "ins";
            case DELETED -> "del";
            case KEPT, HEADER -> isMarked ? "mark" : "span";
        };
    }
}
