package io.github.siteblog.highlight;

/** What one piece of code may cost, counted in steps: with a clock, another computer would give another result. */
final class Work {

    /** Real code takes up to 250 steps a character. */
    private static final int STEPS_A_CHARACTER = 300;

    /** What a few lines may take whatever their length. */
    private static final int FIRST_STEPS = 1_000_000;

    private int left;

    /**
     * What may be spent on code.
     *
     * @param length the length of the code; for the longest that is highlighted, the steps take a second or so
     */
    Work(int length) {
        left = FIRST_STEPS + STEPS_A_CHARACTER * length;
    }

    /** Takes one step. */
    void step() {
        steps(1);
    }

    /** Takes some steps. */
    void steps(int count) {
        left -= count;
        if (left < 0) {
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
