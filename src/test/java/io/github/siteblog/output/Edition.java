package io.github.siteblog.output;

import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.RelativePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** States of a little site whose pages, in place of texts, name what they lead to. */
enum Edition {
    NONE(Map.of()),
    OLD(Map.of(
            "index.html", "/blog/kept/index.html /blog/old/index.html /feed.xml /assets/site.1111.css",
            "404.html", "/index.html",
            "blog/kept/index.html", "/index.html /blog/old/index.html /assets/site.1111.css /assets/kept.png",
            "blog/old/index.html", "/index.html /blog/kept/index.html /tag/old/index.html /blog/old/old.png",
            "blog/old/old.png", "old",
            "tag/old/index.html", "/blog/old/index.html /tag/old/feed.xml /assets/site.1111.css",
            "tag/old/feed.xml", "/blog/old/index.html",
            "feed.xml", "/blog/kept/index.html /blog/old/index.html",
            "assets/site.1111.css", "old",
            "assets/kept.png", "kept")),
    NEW(Map.of(
            "index.html", "/blog/kept/index.html /blog/new/index.html /feed.xml /assets/site.2222.css",
            "404.html", "/index.html",
            "blog/kept/index.html", "/index.html /blog/new/index.html /assets/site.2222.css /assets/kept.png",
            "blog/new/index.html", "/index.html /blog/kept/index.html /tag/new/index.html /blog/new/new.png",
            "blog/new/new.png", "new",
            "tag/new/index.html", "/blog/new/index.html /tag/new/feed.xml /assets/site.2222.css",
            "tag/new/feed.xml", "/blog/new/index.html",
            "feed.xml", "/blog/kept/index.html /blog/new/index.html",
            "assets/site.2222.css", "new",
            "assets/kept.png", "kept")),
    /** Where {@link #FOLDERS} has folders, there are files. */
    FILES(Map.of("index.html", "/a /b.html", "a", "a", "b.html", "/a", "c/d/e/f.html", "")),
    FOLDERS(Map.of("index.html", "/a/x.html", "a/x.html", "", "b.html/y/index.html", "", "c", "c"));

    private static final Pattern LINK = Pattern.compile("/(\\S+)");

    private final Map<String, String> files;

    Edition(Map<String, String> files) {
        this.files = files;
    }

    void write(Path root) throws IOException {
        write(root, Disk.REAL);
    }

    void write(Path root, Disk disk) throws IOException {
        var problems = new Problems();
        try (var tree = OutputTree.open(root, problems, disk).orElseThrow()) {
            for (var file : new TreeMap<>(files).entrySet()) {
                tree.stage(OutputFile.of(file.getKey(), file.getValue()));
            }
            tree.commit();
        }
    }

    /** The files of the site with their texts, as {@link #on} reads them. */
    Map<String, String> files() {
        return new TreeMap<>(files);
    }

    /** Every file in a folder with its text, and every folder that holds nothing; without the manifest. */
    static Map<String, String> on(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        if (!Files.exists(root)) {
            return found;
        }
        for (var path : Folders.deepestFirst(root)) {
            if (Files.isRegularFile(path)) {
                found.put(RelativePath.of(root, path), Files.readString(path));
            } else if (Folders.isEmpty(path)) {
                found.put(RelativePath.of(root, path) + "/", "");
            }
        }
        found.remove(Manifest.NAME);
        return found;
    }

    /** The files that are neither of one edition nor of the other; folders without anything in them do not count. */
    static Set<String> torn(Map<String, String> found, Edition one, Edition other) {
        var torn = new TreeSet<String>();
        found.forEach((path, text) -> {
            if (!path.endsWith("/") && !text.equals(one.files.get(path)) && !text.equals(other.files.get(path))) {
                torn.add(path);
            }
        });
        return torn;
    }

    /** The links to nothing that a reader comes to who begins at a page that both editions have. */
    static Set<String> deadLinks(Map<String, String> found, Edition one, Edition other) {
        var reached = new HashSet<>(one.files.keySet());
        reached.retainAll(other.files.keySet());
        var dead = new TreeSet<String>();
        for (var next = new ArrayDeque<>(reached); !next.isEmpty(); ) {
            var page = next.remove();
            var text = found.get(page);
            if (text == null) {
                dead.add(page);
            } else {
                LINK.matcher(text)
                        .results()
                        .map(link -> link.group(1))
                        .filter(reached::add)
                        .forEach(next::add);
            }
        }
        return dead;
    }
}
