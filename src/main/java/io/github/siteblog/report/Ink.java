package io.github.siteblog.report;

import io.github.siteblog.problem.Severity;

/** The colours of a terminal, or none. */
enum Ink {
    /** ANSI escapes. */
    COLOUR,
    /** Plain text. */
    NONE;

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    String of(Severity severity, String text) {
        return styled(severity == Severity.ERROR ? "1;31" : severity == Severity.WARNING ? "1;33" : "1", text);
    }

    private String styled(String code, String text) {
        return this == NONE ? text : "\u001B[" + code + "m" + text + "\u001B[m";
    }
}
