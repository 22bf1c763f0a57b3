package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Turns the folder of one site into that of the next, file by file, each by one atomic rename.
 *
 * <p>At every moment, what a reader can reach from a page leads somewhere: files that are new come first, when nothing leads
 * to them yet; then those that replace others; and what is no longer part of the site goes when nothing leads to it any
 * more. The manifest comes last. Until then, {@link Pending} tells the next run what this one was about to do.
 */
final class Commit {

    /** Pages show assets and name feeds, so that new pages come last. */
    private static final Comparator<String> ADDING =
            Comparator.comparing(Commit::isPage).thenComparing(Commit::isFeed).thenComparing(Comparator.naturalOrder());

    /** Feeds announce pages. */
    private static final Comparator<String> REPLACING =
            Comparator.comparing(Commit::isFeed).thenComparing(Commit::isPage).thenComparing(Comparator.naturalOrder());

    private final Path root;
    private final Staging staging;
    private final Pending pending;
    private final Disk disk;

    Commit(Path root, Staging staging, Pending pending, Disk disk) {
        this.root = root;
        this.staging = staging;
        this.pending = pending;
        this.disk = disk;
    }

    /**
     * Puts a site in place and gives the number of files that were deleted.
     *
     * @param last what the folder holds
     * @param next what it is to hold
     * @param changed the files that are staged
     */
    int run(Manifest last, Manifest next, Set<String> changed) throws IOException {
        var deleted = new TreeSet<>(last.paths());
        deleted.addAll(pending.paths());
        deleted.removeAll(next.paths());
        if (!Folders.exists(root)) {
            staging.write(next);
            staging.moveAll(root);
        } else if (!changed.isEmpty() || !deleted.isEmpty() || !isNoted(next)) {
            var obstacles = Obstacles.find(root, next.paths(), changed, deleted);
            pending.write(last, next, staging);
            staging.write(next);
            try {
                return change(changed, deleted, obstacles);
            } catch (IOException e) {
                throw new HalfPublishedException(root, e);
            }
        }
        pending.delete();
        return 0;
    }

    private int change(Set<String> changed, Set<String> deleted, SortedSet<String> obstacles) throws IOException {
        var count = 0;
        for (var path : obstacles) {
            count += delete(path);
        }
        Predicate<String> isNew = path -> !Files.isRegularFile(root.resolve(path));
        var added = changed.stream().filter(isNew).sorted(ADDING).toList();
        var replaced = changed.stream().filter(isNew.negate()).sorted(REPLACING).toList();
        for (var path : added) {
            move(path);
        }
        for (var path : replaced) {
            move(path);
        }
        for (var path : deleted.stream().sorted(ADDING.reversed()).toList()) {
            count += delete(path);
        }
        staging.move(Manifest.NAME, root.resolve(Manifest.NAME));
        pending.delete();
        return count;
    }

    private void move(String path) throws IOException {
        var target = Folders.inside(root, path);
        if (Folders.isFolder(target)) {
            for (var folder : Folders.deepestFirst(target)) {
                if (Folders.isFolder(folder)) {
                    disk.delete(folder);
                }
            }
        }
        staging.move(path, target);
    }

    /** Deletes a file and the folders that it leaves empty, and gives the number of files. */
    private int delete(String path) throws IOException {
        var file = Folders.inside(root, path);
        var isThere = Folders.exists(file) && !Folders.isFolder(file);
        if (isThere) {
            disk.delete(file);
        }
        for (var folder = file.getParent();
                !folder.equals(root) && Folders.isEmpty(folder);
                folder = folder.getParent()) {
            if (Folders.exists(folder)) {
                disk.delete(folder);
            }
        }
        return isThere ? 1 : 0;
    }

    private boolean isNoted(Manifest next) throws IOException {
        return Manifest.read(root.resolve(Manifest.NAME))
                .filter(noted -> noted.text().equals(next.text()))
                .isPresent();
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static boolean isFeed(String path) {
        return path.endsWith(".xml") || path.endsWith("feed.json");
    }
}
