package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The folder beside the output folder in which files wait for their commit. What a killed run left in it is worth nothing. */
final class Staging {

    private final Path folder;
    private final Disk disk;

    Staging(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Writes a file and gives its sum. */
    String write(OutputFile file) throws IOException {
        var staged = Folders.inside(folder, file.path());
        disk.createFolders(staged.getParent());
        try (var in = file.source().open();
                var out = new NamedOutput(staged, disk.create(staged))) {
            return Sums.copy(in, out);
        }
    }

    /** Writes what a manifest says, at the one path that no file of the site has. */
    void write(Manifest manifest) throws IOException {
        write(OutputFile.of(Manifest.NAME, manifest.text()));
    }

    /** Where a file stands that was written. */
    Path place(String path) {
        return Folders.inside(folder, path);
    }

    /** Throws a file away. */
    void drop(String path) throws IOException {
        disk.delete(Folders.inside(folder, path));
    }

    /** Moves a file to its place in one step. */
    void move(String path, Path target) throws IOException {
        disk.createFolders(target.getParent());
        disk.move(Folders.inside(folder, path), target);
    }

    /** Makes the folder itself the output folder, in one step. */
    void moveAll(Path target) throws IOException {
        disk.move(folder, target);
    }

    /** Deletes the folder with all that is in it. */
    void clear() throws IOException {
        if (!Folders.exists(folder)) {
            return;
        }
        if (!Folders.isFolder(folder)) {
            throw new FileSystemException(folder.toString(), null, "it is in the place of a folder of this plugin");
        }
        for (var path : Folders.deepestFirst(folder)) {
            disk.delete(path);
        }
    }
}
