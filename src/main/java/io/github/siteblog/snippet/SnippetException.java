package io.github.siteblog.snippet;

/** A snippet cannot be had; its rule, its message in one sentence and what to do are for the one who asked for it. */
public final class SnippetException extends Exception {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final String hint;

    SnippetException(String rule, String message, String hint) {
        super(message);
        this.rule = rule;
        this.hint = hint;
    }

    /** The id of the rule that is broken. */
    public String rule() {
        return rule;
    }

    /** What to do, in one sentence. */
    public String hint() {
        return hint;
    }
}
