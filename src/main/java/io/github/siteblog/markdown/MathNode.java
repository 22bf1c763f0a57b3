package io.github.siteblog.markdown;

import org.commonmark.parser.SourceLines;

/** A formula, in a text or between its lines. */
sealed interface MathNode permits InlineMath, MathBlock {

    /** The TeX and where it stands. */
    SourceLines lines();

    /** Whether it stands on a line of its own in the page. */
    boolean isDisplay();

    /** The TeX. */
    default String tex() {
        return lines().getContent();
    }
}
