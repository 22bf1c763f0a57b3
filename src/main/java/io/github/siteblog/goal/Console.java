package io.github.siteblog.goal;

/** Where a goal tells what it does. */
public interface Console {

    /** Tells how things go. */
    void info(String line);

    /** Tells what should be looked at. */
    void warn(String line);

    /** Tells what is wrong. */
    void error(String line);

    /** Prints a line as it is, without a level before it, for programs that read the log. */
    void print(String line);
}
