package io.github.siteblog.parallel;

/** Is told how far a long piece of work has come, by any of the threads that do it. */
@FunctionalInterface
public interface Progress {

    /**
     * One more item is done.
     *
     * @param work what is done: {@code Read}
     * @param done how many items are, from 1
     * @param all how many items there are
     */
    void done(String work, int done, int all);

    /** Tells nobody. */
    static Progress none() {
        return (work, done, all) -> {};
    }
}
