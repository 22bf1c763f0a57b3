package io.github.siteblog.content;

import io.github.siteblog.image.ImageFile;
import io.github.siteblog.image.SvgScript;
import io.github.siteblog.markdown.Markdown;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.source.Text;
import io.github.siteblog.source.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads all content of a blog. */
public final class ContentReader {

    private static final String CATEGORIES = "posts/categories.json";
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(avif|gif|jpe?g|png|svg|webp)");

    private final SourceTree tree;
    private final Config config;
    private final Markdown markdown;
    private final DocumentCache documents;
    private final Schedule schedule;
    private final Problems problems;
    private final Dialects dialects;
    private final Set<String> refusedFiles = ConcurrentHashMap.newKeySet();

    public ContentReader(
            SourceTree tree,
            Config config,
            Markdown markdown,
            DocumentCache documents,
            Schedule schedule,
            Problems problems) {
        this.tree = tree;
        this.config = config;
        this.markdown = markdown;
        this.documents = documents;
        this.schedule = schedule;
        this.problems = problems;
        this.dialects = Dialects.of(tree, config, markdown.componentNames());
    }

    /** Reads the posts, people, pages and categories. */
    public Content read(Workers workers) throws IOException {
        var posts = new PostReader(problems);
        var people = new PersonReader();
        var pages = new PageReader(problems);
        return new Content(
                config,
                entries("posts", posts::read, workers),
                entries("people", people::read, workers),
                entries("pages", pages::read, workers),
                categories(),
                images(workers),
                refusedFiles,
                tree,
                schedule);
    }

    private <T> List<Entry<T>> entries(String folder, Function<FrontMatter, T> reader, Workers workers)
            throws IOException {
        var files = new ArrayList<String>();
        for (var file : tree.filesBelow(folder)) {
            if (isMarkdown(file) && file.indexOf('/', folder.length() + 1) < 0) {
                files.add(file);
            } else if (!file.equals(CATEGORIES)) {
                problems.warning(
                        "io/stray-file",
                        Location.wholeFile(file),
                        "The file is not used.",
                        "Put Markdown directly into %s/, and files to be copied into public/.".formatted(folder));
            }
        }
        return workers.map("Read", files, file -> entry(file, reader)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<Entry<T>> entry(String path, Function<FrontMatter, T> reader) throws IOException {
        var source = tree.read(path).flatMap(file -> FrontMatter.of(file, problems));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var document = documents.get(source.get().file(), dialects, () -> {
            var dialect = dialects.of(path, source.get().body());
            return markdown.render(source.get(), dialect);
        });
        problems.addAll(document.problems());
        return Optional.of(Entry.of(source.get(), reader.apply(source.get()), document));
    }

    static boolean isMarkdown(String path) {
        return path.endsWith(".md") || path.endsWith(".mdx");
    }

    private Map<String, ImageFile> images(Workers workers) throws IOException {
        var pictures = Content.publicFiles(tree).stream()
                .filter(file -> PICTURE.matcher(file).matches())
                .toList();
        var images = workers.map(pictures, this::image);
        var byPath = new HashMap<String, ImageFile>();
        for (int i = 0; i < pictures.size(); i++) {
            byPath.put(pictures.get(i), images.get(i));
        }
        return byPath;
    }

    private ImageFile image(String path) throws IOException {
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            refuseScript(path);
        }
        var file = Content.PUBLIC + "/" + path;
        return ImageFile.read(path, tree.size(file), () -> tree.open(file));
    }

    private void refuseScript(String path) throws IOException {
        // Read as text, or UTF-16 would hide everything from us and nothing from a browser.
        var svg = tree.read(Content.PUBLIC + "/" + path);
        var found = svg.map(file -> SvgScript.find(file.text())).orElseGet(OptionalInt::empty);
        if (svg.isEmpty()) {
            refusedFiles.add(path);
        } else if (found.isPresent()) {
            refusedFiles.add(path);
            problems.error(
                    "asset/svg-script",
                    svg.get().at(found.getAsInt()),
                    "The picture holds a script or loads something, and is not published.",
                    "Save it again without scripts, event handlers and embedded pages.");
        }
    }

    private List<Text> categories() throws IOException {
        var value = tree.readYaml(CATEGORIES);
        if (value.isEmpty()) {
            return List.of();
        }
        var categories = new ArrayList<Text>();
        var items = value.get() instanceof Value.Items list ? list.items() : List.of(value.get());
        for (var item : items) {
            if (item instanceof Text text) {
                categories.add(text);
            } else {
                problems.error(
                        "fm/type",
                        item.location(),
                        "The list of categories holds %s.".formatted(item.kind()),
                        "Write a list of texts: [\"News\", \"Tools\"].");
            }
        }
        return categories;
    }
}
