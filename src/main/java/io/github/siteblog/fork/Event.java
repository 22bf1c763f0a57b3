package io.github.siteblog.fork;

/**
 * What the JVM of a goal tells the one that waits for it.
 *
 * @param kind what it is about
 * @param text a line for the console, or why the goal ended
 */
record Event(Kind kind, String text) {

    /** What an event is about. */
    enum Kind {
        /** A line that tells how things go. */
        INFO,
        /** A line that tells what should be looked at. */
        WARN,
        /** A line that tells what is wrong. */
        ERROR,
        /** A line without a level. */
        PRINT,
        /** The goal is done. */
        DONE,
        /** The goal ended for a fault that its user can mend. */
        FAILED,
        /** The goal ended for a fault of a disk or of this program; what it was follows. */
        BROKEN
    }
}
