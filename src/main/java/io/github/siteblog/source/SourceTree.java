package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of a blog, the one place that opens its files.
 *
 * <p>The tree is listed once, so that every step sees the same files. Symbolic links are reported and never followed:
 * a link in content could otherwise publish any file of the machine. Paths are relative to the folder, with slashes,
 * and sorted.
 */
public final class SourceTree {

    private static final int MAX_YAML_LENGTH = 256 * 1024;

    private static final char AFTER_SLASH = '/' + 1;

    private final Path root;
    private final SortedMap<String, Stamp> files;
    private final List<String> links;
    private final Map<String, byte[]> archived = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Problems problems;

    private SourceTree(Path root, SortedMap<String, Stamp> files, List<String> links, Problems problems) {
        this.root = root;
        this.files = files;
        this.links = links;
        this.problems = problems;
        links.forEach(link -> problems.error(
                "io/symlink",
                Location.wholeFile(link),
                "This is a symbolic link.",
                "Replace it by the file it points to; links are not followed."));
    }

    /**
     * Lists a blog's folder.
     *
     * @param root the folder; one that does not exist counts as empty
     * @param problems takes what is wrong with the files themselves
     */
    public static SourceTree of(Path root, Problems problems) throws IOException {
        if (!Files.isDirectory(root)) {
            return new SourceTree(root, new TreeMap<>(), List.of(), problems);
        }
        var real = root.toRealPath();
        var listing = FolderListing.of(real);
        listing.garbled().forEach(file -> reportGarbled(file, problems));
        return new SourceTree(real, listing.files(), listing.links(), problems);
    }

    private static void reportGarbled(String file, Problems problems) {
        problems.error(
                "io/locale",
                Location.wholeFile(file),
                "The name of this file is no text in the locale of the build.",
                "Set LC_ALL=C.UTF-8 for the build, or rename the file to letters, digits and hyphens.");
    }

    /**
     * Adds the files of an archive where the tree has none of the same name.
     *
     * @param folder the folder of the tree that they appear in
     * @param archive a jar file, or the folder that it will be made of
     * @param archivedFolder the folder in the archive, with a slash at the end
     */
    public void add(String folder, Path archive, String archivedFolder) throws IOException {
        ArchiveFiles.below(archive, archivedFolder).forEach((path, bytes) -> {
            if (files.putIfAbsent(folder + "/" + path, Stamp.ARCHIVED) == null) {
                archived.put(folder + "/" + path, bytes);
            }
        });
    }

    /**
     * Lets a file appear in a second place, unless the tree has a file there.
     *
     * @param file a file of the tree
     * @param path where it appears too
     */
    public void show(String file, String path) {
        if (files.putIfAbsent(path, stamp(file)) == null) {
            shown.put(path, file);
        }
    }

    /** The paths at which a file appears. */
    public List<String> places(String file) {
        var places = new ArrayList<>(List.of(file));
        shown.forEach((path, original) -> {
            if (original.equals(file)) {
                places.add(path);
            }
        });
        return places;
    }

    /** The path at which the author of the blog finds a file. */
    public String written(String path) {
        return shown.getOrDefault(path, path);
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** All files of the tree. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The files below a folder of the tree, for example {@code public}. */
    public List<String> filesBelow(String folder) {
        return List.copyOf(below(files, folder).keySet());
    }

    private static SortedMap<String, Stamp> below(SortedMap<String, Stamp> files, String folder) {
        return files.subMap(folder + "/", folder + AFTER_SLASH);
    }

    /** The files directly in a folder of the tree, for example {@code posts}. */
    public List<String> filesIn(String folder) {
        return filesBelow(folder).stream()
                .filter(f -> f.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** Whether the tree has the file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether a file comes from an archive, where the author of the blog cannot change it. */
    public boolean isArchived(String path) {
        return archived.containsKey(path);
    }

    /** What tells a folder from another one that had its name before; empty when there is none. */
    public static Optional<Object> key(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
        return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
    }

    /**
     * The same folder after files in it have been written; empty when it has to be listed, because more than that has
     * happened.
     *
     * @param touched the paths at which something has happened
     * @param problems takes what is wrong with the files themselves
     */
    public Optional<SourceTree> rewritten(Collection<String> touched, Problems problems) throws IOException {
        var now = own();
        for (var path : touched) {
            var attributes = attributes(root.resolve(path));
            if (attributes.isPresent() && attributes.get().isRegularFile() && now.containsKey(path)) {
                now.put(path, Stamp.of(attributes.get()));
            } else if (attributes.isPresent()
                    || now.containsKey(path)
                    || !below(now, path).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new SourceTree(root, now, links, problems));
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the folder is as another listing has found it, archives aside. */
    public boolean isSameAs(SourceTree other) {
        return own().equals(other.own());
    }

    /** The files of the folder itself. */
    private SortedMap<String, Stamp> own() {
        var own = new TreeMap<>(files);
        own.keySet().removeAll(archived.keySet());
        own.keySet().removeAll(shown.keySet());
        return own;
    }

    /** By what to tell that a file has changed since another listing. */
    public Stamp stamp(String path) {
        return files.get(path);
    }

    /** Reads a text file; empty when it is not there or is not text, which is then reported. */
    public Optional<SourceFile> read(String path) throws IOException {
        return read(path, problems);
    }

    /** Reads a text file, and reports to others what is wrong with it. */
    public Optional<SourceFile> read(String path, Problems problems) throws IOException {
        return has(path) ? new TextDecoder(path, problems).decode(bytes(path)) : Optional.empty();
    }

    /**
     * Reads a YAML or JSON file; empty when it is not there or is not well-formed, which is then reported.
     *
     * @param path the path of the file
     */
    public Optional<Value> readYaml(String path) throws IOException {
        return read(path)
                .filter(file -> !isTooLarge(file))
                .flatMap(file -> new YamlReader(file, 1, problems).read(file.text()));
    }

    private boolean isTooLarge(SourceFile file) {
        if (file.text().length() <= MAX_YAML_LENGTH) {
            return false;
        }
        problems.error(
                "fm/too-large",
                Location.startOf(file.path()),
                "The file is longer than 256 KiB.",
                "Delete what it does not need.");
        return true;
    }

    /** Reads a file as it is. */
    public byte[] bytes(String path) throws IOException {
        try (var in = open(path)) {
            return in.readAllBytes();
        }
    }

    /** The number of bytes of a file. */
    public long size(String path) throws IOException {
        var bytes = archived.get(path);
        return bytes == null ? Files.size(root.resolve(written(path))) : bytes.length;
    }

    /** Opens a file of the tree. */
    public InputStream open(String path) throws IOException {
        if (!has(path)) {
            throw new IllegalArgumentException("not a file of the source tree: " + path);
        }
        var bytes = archived.get(path);
        return bytes != null
                ? new ByteArrayInputStream(bytes)
                : Files.newInputStream(root.resolve(written(path)), LinkOption.NOFOLLOW_LINKS);
    }
}
