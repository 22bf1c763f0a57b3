package io.github.siteblog.parallel;

/** Is told how far long pieces of work have come. */
@FunctionalInterface
public interface Progress {

    /**
     * A piece of work begins.
     *
     * @param work what is done: {@code Read}
     * @param all how many items there are
     * @return is run for every item that is done, by any of the threads that do it
     */
    Runnable begin(String work, int all);

    /** Tells nobody. */
    static Progress none() {
        return (work, all) -> () -> {};
    }
}
