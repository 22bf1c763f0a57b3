package io.github.siteblog.highlight;

/** What came of highlighting; all but the first leave the code as plain text. */
public enum Outcome {
    /** The code is highlighted, or its language is plain text. */
    HIGHLIGHTED,
    /** No language has that name. */
    UNKNOWN_LANGUAGE,
    /** The code is longer than {@link Highlighter#LONGEST} characters. */
    TOO_LONG,
    /** The code nests deeper than the stack is high. */
    TOO_DEEP,
    /** The code takes more steps than any real code. */
    TOO_SLOW
}
