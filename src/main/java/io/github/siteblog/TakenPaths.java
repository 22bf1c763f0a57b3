package io.github.siteblog;

import java.util.HashSet;
import java.util.Set;

/** The paths of the files of a site, below the output folder: none twice, and none that is a folder of another. */
final class TakenPaths {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Takes a path for a file; whether it was free. */
    boolean take(String path) {
        if (files.contains(path) || folders.contains(path) || isBelowFile(path)) {
            return false;
        }
        files.add(path);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.substring(0, slash));
        }
        return true;
    }

    private boolean isBelowFile(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
