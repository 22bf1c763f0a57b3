package io.github.siteblog.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** A formula between lines of text. */
final class MathBlock extends CustomBlock implements MathNode {

    private final String end;
    private final SourceLines lines = new SourceLines();
    private boolean closed;

    /**
     * Makes a formula without text.
     *
     * @param end what closes it
     */
    MathBlock(String end) {
        this.end = end;
    }

    /** Takes a line of TeX, which may close the formula. */
    void add(SourceLine line) {
        var text = line.getContent().toString().stripTrailing();
        closed = text.endsWith(end);
        var tex = closed ? line.substring(0, text.length() - end.length()) : line;
        var isBlank = tex.getContent().toString().isBlank();
        if (!isBlank || !lines.isEmpty() && !closed) {
            lines.addLine(tex);
        }
    }

    /** What closes it. */
    String end() {
        return end;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public SourceLines lines() {
        return lines;
    }

    @Override
    public boolean isDisplay() {
        return true;
    }
}
