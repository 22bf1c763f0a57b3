package io.github.siteblog.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is in a folder, however deep; symbolic links, and files whose names are no text, are named and not followed. */
final class FolderListing extends SimpleFileVisitor<Path> {

    /** What operating systems and editors leave in folders; not content. */
    private static final Set<String> CLUTTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".gitkeep");

    private final Path root;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> garbled = new ArrayList<>();

    private FolderListing(Path root) {
        this.root = root;
    }

    /** Lists a folder. */
    static FolderListing of(Path folder) throws IOException {
        var listing = new FolderListing(folder);
        Files.walkFileTree(folder, listing);
        return listing;
    }

    /** The files by their paths below the folder. */
    SortedMap<String, Stamp> files() {
        return files;
    }

    /** The paths of the symbolic links. */
    List<String> links() {
        return links;
    }

    /** The paths of the files and folders whose names the locale cannot write, as far as it can. */
    List<String> garbled() {
        return garbled;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isClutter(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isGarbled(folder)) {
            garbled.add(RelativePath.of(root, folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var path = RelativePath.of(root, file);
        if (isGarbled(file)) {
            garbled.add(path);
        } else if (attributes.isSymbolicLink()) {
            links.add(path);
        } else if (attributes.isRegularFile() && !isClutter(file)) {
            files.put(path, Stamp.of(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether the text of a name leads to no file or to another one. */
    private static boolean isGarbled(Path path) {
        var name = path.getFileName();
        try {
            return !name.equals(name.getFileSystem().getPath(name.toString()));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static boolean isClutter(Path path) {
        return CLUTTER.contains(path.getFileName().toString());
    }
}
