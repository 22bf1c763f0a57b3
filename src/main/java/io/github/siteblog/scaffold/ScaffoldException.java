package io.github.siteblog.scaffold;

/** Something that must be said before files can be written; the message tells what. */
public final class ScaffoldException extends Exception {

    private static final long serialVersionUID = 1;

    ScaffoldException(String message) {
        super(message);
    }
}
