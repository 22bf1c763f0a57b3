package io.github.siteblog;

import java.util.HashSet;
import java.util.Set;

/** The paths of the files of a site, below the output folder: none twice, and none that is a folder of another. */
final class TakenPaths {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Takes a path for a file; whether it was free. */
    boolean take(String path) {
        if (folders.contains(path) || isBelowFile(path) || !files.add(path)) {
            return false;
        }
        // Above a folder that is known, all are.
        for (var folder = folderOf(path); !folder.isEmpty() && folders.add(folder); ) {
            folder = folderOf(folder);
        }
        return true;
    }

    private boolean isBelowFile(String path) {
        var folder = folderOf(path);
        while (!folder.isEmpty() && !folders.contains(folder) && !files.contains(folder)) {
            folder = folderOf(folder);
        }
        return files.contains(folder);
    }

    private static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
