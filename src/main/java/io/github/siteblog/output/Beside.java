package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The places beside an output folder, on the same file system: what a run needs while it works and readers of the site
 * must not see. They are the same by whichever symbolic link the folder is named.
 *
 * @param folder the output folder, without symbolic links
 */
record Beside(Path folder) {

    /** The places beside a folder, which need not exist; the folder that they are in is made. */
    static Beside of(Path root) throws IOException {
        if (Files.isSymbolicLink(root) && !Files.exists(root)) {
            throw new FileSystemException(root.toString(), null, "it is a symbolic link that leads nowhere");
        }
        if (root.getParent() == null) {
            throw new FileSystemException(root.toString(), null, "it is a whole file system, and not a folder in one");
        }
        Files.createDirectories(root.getParent());
        return new Beside(
                Files.exists(root)
                        ? root.toRealPath()
                        : root.getParent().toRealPath().resolve(root.getFileName()));
    }

    /** Where files wait for their commit. */
    Path staging() {
        return place("staging");
    }

    /** The names of what a commit is about to change. */
    Path pending() {
        return place("pending.sha256");
    }

    /** What the one build that works on the folder holds. */
    Path lock() {
        return place("lock");
    }

    private Path place(String name) {
        return folder.resolveSibling("." + folder.getFileName() + "-" + name);
    }
}
