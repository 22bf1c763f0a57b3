package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of all files that a commit adds or deletes, written beside the output folder before the first of them changes.
 * It is there only while a commit goes on, or when one was cut off; the next run then knows which files are ours.
 */
final class Pending {

    private final Path file;
    private final Disk disk;
    private final Manifest cutOff;

    private Pending(Path file, Disk disk, Manifest cutOff) {
        this.file = file;
        this.disk = disk;
        this.cutOff = cutOff;
    }

    /** Reads what a commit that was cut off has left. */
    static Pending read(Path file, Disk disk) throws IOException {
        return new Pending(file, disk, Manifest.read(file).orElseGet(() -> new Manifest(Map.of())));
    }

    /** The files of a commit that was cut off, sorted. */
    Set<String> paths() {
        return cutOff.paths();
    }

    /** Notes the files of a site in addition to those that are in the folder. */
    void write(Manifest last, Manifest next, Staging staging) throws IOException {
        var sums = new TreeMap<String, String>();
        for (var manifest : new Manifest[] {cutOff, last, next}) {
            manifest.paths().forEach(path -> sums.put(path, manifest.sum(path)));
        }
        staging.write(new Manifest(sums));
        staging.move(Manifest.NAME, file);
    }

    /** The commit is complete. */
    void delete() throws IOException {
        if (Folders.exists(file)) {
            disk.delete(file);
        }
    }
}
