package io.github.siteblog.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A folder of files that a run can make again and keeps for the next one to save the work. It may be deleted at any time.
 *
 * <p>A file is found by a key of everything that it was made from, and taken only when it has the sum that its run noted.
 * Many threads may use a cache at once.
 */
public final class BuildCache {

    private static final Pattern OWN = Pattern.compile("[0-9a-f]{64}-.*");

    private final Path folder;
    private final Manifest last;
    private final Map<String, String> sums = new ConcurrentHashMap<>();

    private BuildCache(Path folder, Manifest last) {
        this.folder = folder;
        this.last = last;
    }

    /** Opens a cache; the folder need not exist. */
    public static BuildCache open(Path folder) throws IOException {
        return open(folder, false);
    }

    /**
     * Opens a cache; the folder need not exist.
     *
     * @param isClean whether nothing of earlier runs is found in it
     */
    public static BuildCache open(Path folder, boolean isClean) throws IOException {
        var nothing = new Manifest(Map.of());
        var last =
                isClean ? nothing : Manifest.read(folder.resolve(Manifest.NAME)).orElse(nothing);
        return new BuildCache(folder, last);
    }

    /**
     * The key of what is made from a source.
     *
     * @param recipe how it is made
     */
    public static String key(String recipe, byte[] source) throws IOException {
        var head = new ByteArrayInputStream((recipe + "\n").getBytes(StandardCharsets.UTF_8));
        try (var both = new SequenceInputStream(head, new ByteArrayInputStream(source))) {
            return Sums.copy(both, OutputStream.nullOutputStream());
        }
    }

    /**
     * Looks for a file and gives its length; empty when it is not there or damaged.
     *
     * @param name its key, and more behind a hyphen
     */
    public Optional<Long> find(String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Sums.of(file).equals(last.sum(name))) {
            return Optional.empty();
        }
        sums.put(name, last.sum(name));
        return Optional.of(Files.size(file));
    }

    /** Keeps a file for the next run. */
    public void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, name, ".part");
        try (var out = Files.newOutputStream(part)) {
            sums.put(name, Sums.copy(new ByteArrayInputStream(bytes), out));
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Opens a file that was found or put. */
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes what this run had no use for, and notes the sums of the rest. */
    public void tidy() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (OWN.matcher(name).matches() && !sums.containsKey(name)) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve(Manifest.NAME), new Manifest(sums).text());
    }
}
