package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands in the way of a site in its folder. It is looked for before anything changes, so that a run that cannot
 * succeed leaves the folder as it was.
 */
final class Obstacles {

    private final Path root;
    private final Set<String> deleted;
    private final SortedSet<String> ours = new TreeSet<>();

    private Obstacles(Path root, Set<String> deleted) {
        this.root = root;
        this.deleted = deleted;
    }

    /**
     * The files that have to go before others can come, such as a page in whose place is to be a folder.
     *
     * @param all the files of the site
     * @param changed those that are to be put in place
     * @param deleted the files of earlier runs that are no longer part of it
     * @throws IOException if something is in the way that no run wrote
     */
    static SortedSet<String> find(Path root, Set<String> all, Set<String> changed, Set<String> deleted)
            throws IOException {
        var obstacles = new Obstacles(root, deleted);
        obstacles.refuseLinks(folders(deleted));
        obstacles.lookAtFolders(folders(all));
        obstacles.lookAtFiles(changed);
        obstacles.lookAtNamesThatDifferInCase(all, changed);
        obstacles.refuseReadOnlyFolders(changed);
        obstacles.refuseAnotherFileSystem();
        return obstacles.ours;
    }

    /** A symbolic link would lead what is written or deleted there out of the folder. */
    private void refuseLinks(Set<String> folders) throws IOException {
        for (var folder : folders) {
            if (Files.isSymbolicLink(root.resolve(folder))) {
                throw fault(root.resolve(folder), "it is a symbolic link in the output folder");
            }
        }
    }

    private void lookAtFolders(Set<String> folders) throws IOException {
        refuseLinks(folders);
        for (var folder : folders) {
            var path = root.resolve(folder);
            if (Folders.exists(path) && !Folders.isFolder(path)) {
                if (!deleted.contains(folder)) {
                    throw fault(path, "it is in the place of a folder of the site");
                }
                ours.add(folder);
            }
        }
    }

    private void lookAtFiles(Set<String> changed) throws IOException {
        for (var file : changed) {
            var path = root.resolve(file);
            if (Folders.isFolder(path)) {
                for (var below : Folders.files(path)) {
                    if (!deleted.contains(file + "/" + below)) {
                        throw fault(
                                path.resolve(below), "it is in a folder that is in the place of a file of the site");
                    }
                    ours.add(file + "/" + below);
                }
            }
        }
    }

    /** Where a system takes capitals for small letters, the old file is the new one under another name. */
    private void lookAtNamesThatDifferInCase(Set<String> all, Set<String> changed) throws IOException {
        var names = new TreeMap<String, String>();
        all.forEach(path -> names.put(path.toLowerCase(Locale.ROOT), path));
        for (var path : deleted) {
            var twin = names.get(path.toLowerCase(Locale.ROOT));
            if (twin != null && changed.contains(twin) && isOneFile(root.resolve(path), root.resolve(twin))) {
                ours.add(path);
            }
        }
    }

    private static boolean isOneFile(Path a, Path b) throws IOException {
        return Folders.exists(a) && Folders.exists(b) && Files.isSameFile(a, b);
    }

    private void refuseReadOnlyFolders(Set<String> changed) throws IOException {
        var folders = folders(changed);
        folders.addAll(folders(deleted));
        folders.add("");
        for (var folder : folders) {
            var path = root.resolve(folder);
            if (Folders.isFolder(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
        }
    }

    private void refuseAnotherFileSystem() throws IOException {
        var real = root.toRealPath();
        if (!Files.getFileStore(real).equals(Files.getFileStore(real.getParent()))) {
            throw fault(root, "it is a file system of its own, into which no file can be moved in one step");
        }
    }

    /** Every folder that files are in, the outer ones as well. */
    private static SortedSet<String> folders(Collection<String> paths) {
        var folders = new TreeSet<String>();
        for (var path : paths) {
            for (var end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                folders.add(path.substring(0, end));
            }
        }
        return folders;
    }

    private static IOException fault(Path path, String reason) {
        return new FileSystemException(path.toString(), null, reason);
    }
}
