package io.github.siteblog.highlight;

/** What one piece of code may cost, counted in steps: with a clock, another computer would give another result. */
final class Work {

    /** Real code takes up to 200 steps a character; all of these take a second or so. */
    private static final int STEPS = 20_000_000;

    private int left = STEPS;

    /** Takes one step. */
    void step() {
        if (--left < 0) {
            throw new TooMuch();
        }
    }

    /** Thrown when the steps are used up. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch() {
            super("The code takes too many steps to be highlighted.", null, false, false);
        }
    }
}
