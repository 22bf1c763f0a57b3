package io.github.siteblog.snippet;

import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds snippets in the folders of the project that {@code blog.yml} allows, and nowhere else. */
public final class Snippets {

    private static final Pattern ASSERTION = Pattern.compile("\\s*(?:\\w+\\.)*assert(?:\\w*\\s*\\(|\\s).*");

    private final Repository repository;
    private final SortedMap<String, SourceTree> folders;

    private Snippets(Repository repository, SortedMap<String, SourceTree> folders) {
        this.repository = repository;
        this.folders = folders;
    }

    /** No snippets at all. */
    public static Snippets none() {
        return new Snippets(new Repository(Path.of(""), "", ""), new TreeMap<>());
    }

    /**
     * Lists the folders.
     *
     * @param repository the project's sources
     * @param folders the folders to take snippets from, relative to the project's
     * @param problems takes what is wrong with the files themselves
     */
    public static Snippets of(Repository repository, List<String> folders, Problems problems) throws IOException {
        var trees = new TreeMap<String, SourceTree>();
        for (var folder : folders) {
            trees.put(folder, SourceTree.of(repository.folder().resolve(folder), problems));
        }
        return new Snippets(repository, trees);
    }

    /**
     * Finds a snippet.
     *
     * @param file the path of a file, relative to the project's folder
     * @param region the name of a region of the file; empty for the whole file
     * @param hasAssertions whether statements that assert something are part of it
     * @throws SnippetException if there is none, with what to do
     */
    public Snippet find(String file, String region, boolean hasAssertions) throws SnippetException, IOException {
        var lines = read(file).text().lines().toList();
        var part = region.isEmpty() ? new Region("", 1, lines.size(), true) : region(file, region, lines);
        var shown = new ArrayList<String>();
        for (var line : lines.subList(part.firstLine() - 1, Math.max(part.firstLine() - 1, part.lastLine()))) {
            if (!Region.isMark(line)) {
                shown.add(line);
            }
        }
        var code = dedented(hasAssertions ? shown : withoutAssertions(shown));
        return new Snippet(code, repository.link(file, part.firstLine(), part.lastLine()));
    }

    private SourceFile read(String file) throws SnippetException, IOException {
        if (file.isEmpty()) {
            throw new SnippetException(
                    "snippet/file",
                    "The snippet names no file.",
                    "Write its path from the project's folder on: file=\"…\".");
        }
        var folder = folders.keySet().stream()
                .filter(name -> file.startsWith(name + "/"))
                .findFirst();
        if (folder.isEmpty()) {
            throw new SnippetException(
                    "snippet/folder",
                    "The file %s lies in no folder that snippets are taken from.".formatted(Printable.quoted(file)),
                    "Add its folder to 'snippets' in blog.yml.");
        }
        var tree = folders.get(folder.get());
        var path = file.substring(folder.get().length() + 1);
        Optional<SourceFile> source = tree.has(path) ? tree.read(path) : Optional.empty();
        if (source.isEmpty()) {
            var files =
                    tree.files().stream().map(name -> folder.get() + "/" + name).toList();
            throw new SnippetException(
                    "snippet/file",
                    "The file %s does not exist.".formatted(Printable.quoted(file)),
                    Nearest.hint(file, files, "Write its path from the project's folder on."));
        }
        return source.get();
    }

    private static Region region(String file, String name, List<String> lines) throws SnippetException {
        var region = Region.find(name, lines);
        if (region.isEmpty()) {
            throw new SnippetException(
                    "snippet/region",
                    "The file %s has no region %s.".formatted(Printable.quoted(file), Printable.quoted(name)),
                    Nearest.hint(
                            name,
                            Region.names(lines),
                            "Mark it with comments: 'tag::%s[]' before it and 'end::%s[]' behind."
                                    .formatted(name, name)));
        }
        if (!region.get().isClosed()) {
            throw new SnippetException(
                    "snippet/region",
                    "The region %s of the file %s has no end."
                            .formatted(Printable.quoted(name), Printable.quoted(file)),
                    "Write the comment 'end::%s[]' behind its last line.".formatted(name));
        }
        return region.get();
    }

    private static List<String> withoutAssertions(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!ASSERTION.matcher(lines.get(i)).matches()) {
                kept.add(lines.get(i));
                continue;
            }
            var depth = depth(lines.get(i));
            while (i + 1 < lines.size() && goesOn(lines.get(i), depth, lines.get(i + 1))) {
                depth += depth(lines.get(++i));
            }
        }
        return kept;
    }

    /** Whether a statement goes on in the next line. */
    private static boolean goesOn(String line, int depth, String next) {
        return !line.strip().endsWith(";") && (depth > 0 || next.strip().startsWith("."));
    }

    /** How many more parentheses a line opens than it closes. */
    private static int depth(String line) {
        return (int) (line.chars().filter(c -> c == '(').count()
                - line.chars().filter(c -> c == ')').count());
    }

    /** The lines without their common indent, and without blank lines around them. */
    private static String dedented(List<String> lines) {
        var indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        var code = new StringBuilder();
        for (var line : lines) {
            code.append(line.substring(Math.min(indent, line.length())).stripTrailing())
                    .append('\n');
        }
        return code.toString().replaceAll("\\A\\n+", "").replaceAll("\\n{2,}\\z", "\n");
    }
}
