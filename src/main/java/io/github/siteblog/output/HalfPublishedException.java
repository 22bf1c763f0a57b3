package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Path;

/** A commit was cut off: some files of the site are new and others old, until the next run completes it. */
public final class HalfPublishedException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path root;

    /**
     * Tells of a commit that was cut off.
     *
     * @param root the output folder
     * @param cause what cut it off
     */
    public HalfPublishedException(Path root, IOException cause) {
        super("The site in '%s' is half published.".formatted(root), cause);
        this.root = root;
    }

    /** What cut it off. */
    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }

    /** The output folder. */
    public Path root() {
        return root;
    }
}
