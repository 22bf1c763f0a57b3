package io.github.siteblog.goal;

/** Ends a goal for a fault that its user can mend, which the message tells in a sentence. */
public final class GoalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Ends a goal. */
    public GoalFailure(String message) {
        super(message);
    }
}
