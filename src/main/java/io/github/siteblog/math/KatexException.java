package io.github.siteblog.math;

/** KaTeX, or what watches over it, refuses a formula. */
final class KatexException extends Exception {

    private static final long serialVersionUID = 1;

    /** The place of a fault that KaTeX does not tell. */
    static final int UNKNOWN = -1;

    private final int position;

    /**
     * Says why.
     *
     * @param message what KaTeX says, without the place
     * @param position the offset in the TeX, or {@link #UNKNOWN}
     */
    KatexException(String message, int position) {
        super(message, null, false, false);
        this.position = position;
    }

    int position() {
        return position;
    }
}
