package io.github.siteblog.content;

import io.github.siteblog.image.ImageFile;
import io.github.siteblog.image.SvgScript;
import io.github.siteblog.markdown.Markdown;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.Memo;
import io.github.siteblog.source.SourceTree;
import io.github.siteblog.source.Text;
import io.github.siteblog.source.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads all content of a blog. */
public final class ContentReader {

    private static final String POSTS = "posts";
    private static final String CATEGORIES = POSTS + "/categories.json";
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(avif|gif|jpe?g|png|svg|webp)");

    private final SourceTree tree;
    private final Config config;
    private final Markdown markdown;
    private final DocumentCache documents;
    private final Schedule schedule;
    private final Memory memory;
    private final Problems problems;
    private final Dialects dialects;
    private final PostFolders folders;
    private final Set<String> unread = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param tree the blog's folder
     * @param config its settings
     * @param markdown renders texts
     * @param documents keeps rendered texts from run to run
     * @param schedule which posts are due
     * @param memory what earlier runs in this process have read
     * @param problems takes what is wrong
     */
    public ContentReader(
            SourceTree tree,
            Config config,
            Markdown markdown,
            DocumentCache documents,
            Schedule schedule,
            Memory memory,
            Problems problems) {
        this.tree = tree;
        this.config = config;
        this.markdown = markdown;
        this.documents = documents;
        this.schedule = schedule;
        this.memory = memory;
        this.problems = problems;
        this.dialects = Dialects.of(tree, config, markdown.componentNames());
        this.folders = PostFolders.of(tree);
    }

    /**
     * Reads the posts, people, pages and categories.
     *
     * @param recipe what decides, besides the files themselves, what is read from them
     */
    public Content read(String recipe, Workers workers) throws IOException {
        memory.begin(List.of(recipe, dialects), tree.files());
        var people = people(workers);
        var authors = Authors.of(people);
        var posts = entries(POSTS, memory.posts(), this::posts, workers).stream()
                .map(post -> post.with(authors.named(post.value())))
                .toList();
        folders.publish(posts, config.permalinks());
        var images = images(workers);
        return new Content(
                config,
                posts,
                people,
                entries("pages", memory.pages(), this::pages, workers),
                categories(),
                unread,
                files(images),
                refused(images, posts),
                tree,
                schedule);
    }

    /** Reads the people alone. */
    public List<Entry<PersonDraft>> people(Workers workers) throws IOException {
        return entries("people", memory.people(), ContentReader::people, workers);
    }

    /**
     * Reads the front matter of a kind of texts.
     *
     * @param translation gives its fields the names that they have here
     * @param values reads what they say
     * @param <T> what that is
     */
    private record FieldReader<T>(UnaryOperator<FrontMatter> translation, Function<FrontMatter, T> values) {}

    private FieldReader<PostDraft> posts(Problems found) {
        var translator = new FieldTranslator(config.notation(), PostDraft.FIELDS, found);
        return new FieldReader<>(translator::translate, new PostReader(found)::read);
    }

    private FieldReader<PageDraft> pages(Problems found) {
        var translator = new FieldTranslator(config.notation(), PageDraft.FIELDS, found);
        return new FieldReader<>(translator::translate, new PageReader(found)::read);
    }

    private static FieldReader<PersonDraft> people(Problems found) {
        return new FieldReader<>(UnaryOperator.identity(), new PersonReader()::read);
    }

    private <T> List<Entry<T>> entries(
            String folder, Memo<Optional<Entry<T>>> memo, Function<Problems, FieldReader<T>> reader, Workers workers)
            throws IOException {
        var texts = new ArrayList<String>();
        for (var file : tree.filesBelow(folder)) {
            if (isText(file, folders)) {
                texts.add(file);
            } else if (!file.equals(CATEGORIES)) {
                reportStray(file, folder);
            }
        }
        var read = workers.map(
                "Read",
                texts,
                file -> memo.get(tree, file, problems, found -> entry(file, reader.apply(found), found)));
        var entries = new ArrayList<Entry<T>>();
        for (int i = 0; i < texts.size(); i++) {
            var file = texts.get(i);
            read.get(i).ifPresentOrElse(entries::add, () -> unread.add(file));
        }
        return entries;
    }

    private void reportStray(String file, String folder) {
        var post = folders.of(file);
        if (post.isEmpty() || isMarkdown(file)) {
            problems.warning(
                    "io/stray-file",
                    Location.wholeFile(file),
                    "The file is not used.",
                    post.map("Move it out of %s, which is the folder of another post."::formatted)
                            .orElse(cure(folder)));
        }
    }

    private static String cure(String folder) {
        return folder.equals(POSTS)
                ? "Put files to be copied into public/, or beside the index.md of a post that has a folder."
                : "Put Markdown directly into %s/, and files to be copied into public/.".formatted(folder);
    }

    private static boolean isText(String path, PostFolders folders) {
        return isMarkdown(path)
                && (path.startsWith(POSTS + "/") ? folders.isText(path) : path.indexOf('/') == path.lastIndexOf('/'));
    }

    private <T> Optional<Entry<T>> entry(String path, FieldReader<T> reader, Problems found) throws IOException {
        var forms = config.notation().frontMatter();
        var source = tree.read(path, found)
                .flatMap(file -> FrontMatter.of(file, forms, found))
                .map(reader.translation());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var document = documents.get(source.get().file(), dialects, () -> {
            var dialect = dialects.of(path, source.get().body());
            return markdown.render(source.get(), dialect);
        });
        found.addAll(document.problems());
        return Optional.of(Entry.of(source.get(), reader.values().apply(source.get()), document));
    }

    static boolean isMarkdown(String path) {
        return path.endsWith(".md") || path.endsWith(".mdx");
    }

    private SortedMap<String, PublicImage> images(Workers workers) throws IOException {
        var pictures = Content.publicFiles(tree).stream()
                .filter(file -> PICTURE.matcher(file).matches())
                .toList();
        var images = workers.map(
                pictures,
                path -> memory.images().get(tree, Content.PUBLIC + "/" + path, problems, found -> image(path, found)));
        var byPath = new TreeMap<String, PublicImage>();
        for (int i = 0; i < pictures.size(); i++) {
            byPath.put(pictures.get(i), images.get(i));
        }
        return byPath;
    }

    private static Map<String, ImageFile> files(SortedMap<String, PublicImage> images) {
        var files = new HashMap<String, ImageFile>();
        images.forEach((path, image) -> files.put(path, image.file()));
        return files;
    }

    private Set<String> refused(SortedMap<String, PublicImage> images, List<Entry<PostDraft>> posts) {
        var refused = Content.publicFiles(tree).stream()
                .filter(path -> PublicName.isReported(tree.written(Content.PUBLIC + "/" + path), path, problems))
                .collect(Collectors.toSet());
        images.forEach((path, image) -> {
            if (image.isRefused()) {
                refused.add(path);
            }
        });
        refused.addAll(besideWithheld(posts));
        return refused;
    }

    /** What lies beside posts whose pages are not published. */
    private List<String> besideWithheld(List<Entry<PostDraft>> posts) {
        var withheld = posts.stream()
                .filter(post -> schedule.withheld(post.value()).isPresent())
                .flatMap(post -> folders.of(post.path()).stream())
                .collect(Collectors.toSet());
        return Content.publicFiles(tree).stream()
                .filter(path -> folders.of(tree.written(Content.PUBLIC + "/" + path))
                        .filter(withheld::contains)
                        .isPresent())
                .toList();
    }

    private PublicImage image(String path, Problems found) throws IOException {
        var file = Content.PUBLIC + "/" + path;
        var image = ImageFile.read(path, tree.size(file), () -> tree.open(file));
        return new PublicImage(image, path.toLowerCase(Locale.ROOT).endsWith(".svg") && runsCode(file, found));
    }

    private boolean runsCode(String path, Problems found) throws IOException {
        // Read as text, or UTF-16 would hide everything from us and nothing from a browser.
        var svg = tree.read(path, found);
        if (svg.isEmpty()) {
            return true;
        }
        var script = SvgScript.find(svg.get().text());
        script.ifPresent(at -> found.error(
                "asset/svg-script",
                svg.get().at(at),
                "The picture holds a script or loads something, and is not published.",
                "Save it again without scripts, event handlers and embedded pages."));
        return script.isPresent();
    }

    /** Reads the list of the allowed categories; empty when there is none. */
    public List<Text> categories() throws IOException {
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
