package io.github.siteblog.output;

import io.github.siteblog.source.RelativePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What folders hold. Symbolic links are never followed. */
final class Folders {

    private Folders() {}

    /** The paths of all files below a folder, with slashes. */
    static SortedSet<String> files(Path folder) throws IOException {
        var files = new TreeSet<String>();
        for (var path : deepestFirst(folder)) {
            if (!isFolder(path)) {
                files.add(RelativePath.of(folder, path));
            }
        }
        return files;
    }

    /** A folder and all that it holds, such that what is in a folder comes before the folder. */
    static List<Path> deepestFirst(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether there is nothing at a place but, perhaps, a folder without anything in it. */
    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The place of a path of the site below a folder, and never elsewhere. */
    static Path inside(Path folder, String path) {
        var resolved = folder.resolve(path).normalize();
        if (!resolved.startsWith(folder) || resolved.equals(folder)) {
            throw new IllegalArgumentException("not inside the output folder: " + path);
        }
        return resolved;
    }
}
