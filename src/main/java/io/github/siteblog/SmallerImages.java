package io.github.siteblog;

import io.github.siteblog.content.Content;
import io.github.siteblog.image.ImageScaler;
import io.github.siteblog.output.BuildCache;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.page.SiteBuilder;
import io.github.siteblog.page.VariantPaths;
import io.github.siteblog.page.Variants;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Memo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The smaller files of the pictures that a site shows; what the last run made of the same picture is used again. */
final class SmallerImages implements Variants {

    private static final Pattern SCALABLE = Pattern.compile("(?i).*\\.(jpe?g|png)");
    private static final byte[] NONE_WORTH_IT = {};

    /** The width of the largest portrait in the default theme; twice the width of the others, for fine screens. */
    private static final int PORTRAIT = 144;

    private final Content content;
    private final Collection<String> assets;
    private @Nullable VariantPaths paths;
    private final BuildCache cache;
    private final Memo<Optional<SortedMap<Integer, String>>> memo;
    private final Set<String> portraits;
    private final ImageScaler scaler = new ImageScaler();
    private final Map<String, SortedMap<Integer, String>> made = new HashMap<>();
    private final List<OutputFile> files = new ArrayList<>();

    /**
     * Prepares to make them.
     *
     * @param content the blog
     * @param assets the paths of the theme's files
     * @param cache keeps them from run to run
     * @param memo the names in the cache of those of each picture, by width; none of a picture that is damaged
     */
    SmallerImages(
            Content content,
            Collection<String> assets,
            BuildCache cache,
            Memo<Optional<SortedMap<Integer, String>>> memo) {
        this.content = content;
        this.assets = assets;
        this.cache = cache;
        this.memo = memo;
        this.portraits = SiteBuilder.portraits(content);
    }

    /**
     * Makes them all, and gives the pictures that turned out to be damaged, as paths of the site.
     *
     * @param workers make them
     * @param memory what is known of the posts
     */
    Set<String> make(Workers workers, PostMemory memory) throws IOException {
        var pictures = SiteBuilder.pictures(content, memory).stream()
                .filter(picture -> !narrower(picture).isEmpty())
                .toList();
        var tree = content.tree();
        memo.begin(List.of(content.config().images().widths(), portraits), tree.files());
        var kept = workers.map(
                pictures,
                picture -> memo.get(tree, Content.PUBLIC + "/" + picture, new Problems(), any -> names(picture)));
        var damaged = new TreeSet<String>();
        for (int i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            kept.get(i).ifPresentOrElse(names -> publish(picture, names), () -> damaged.add(picture));
        }
        return damaged;
    }

    /** The files to be published. */
    List<OutputFile> files() {
        return files;
    }

    @Override
    public SortedMap<Integer, String> of(String path) {
        return made.getOrDefault(path, Collections.emptySortedMap());
    }

    @Override
    public Object content() {
        return made;
    }

    /** The widths that are worth a try. */
    private List<Integer> narrower(String picture) {
        var image = content.images().get(picture);
        return image == null
                        || image.size() == null
                        || image.fault() != null
                        || !SCALABLE.matcher(picture).matches()
                ? List.of()
                : widths(picture).stream()
                        .filter(width -> width < image.size().width())
                        .toList();
    }

    private List<Integer> widths(String picture) {
        var widths = content.config().images().widths();
        return widths.isEmpty() || !portraits.contains(picture)
                ? widths
                : Stream.concat(Stream.of(PORTRAIT), widths.stream()).distinct().toList();
    }

    private Optional<SortedMap<Integer, String>> names(String picture) throws IOException {
        var bytes = content.tree().bytes(Content.PUBLIC + "/" + picture);
        var key = BuildCache.key(scaler.recipe(widths(picture)), bytes);
        var ending = picture.substring(picture.lastIndexOf('.'));
        var lengths = new TreeMap<String, Long>();
        var names = new TreeMap<Integer, String>();
        for (var width : narrower(picture)) {
            var name = key + "-" + width + "w" + ending;
            names.put(width, name);
            cache.find(name).ifPresent(length -> lengths.put(name, length));
        }
        if (lengths.size() < names.size()) {
            var made = scaled(bytes, widths(picture));
            if (made.isEmpty()) {
                return Optional.empty();
            }
            for (var name : names.entrySet()) {
                var file = made.get().getOrDefault(name.getKey(), NONE_WORTH_IT);
                cache.put(name.getValue(), file);
                lengths.put(name.getValue(), (long) file.length);
            }
        }
        names.values().removeIf(name -> lengths.get(name) == 0);
        return Optional.of(names);
    }

    private Optional<SortedMap<Integer, byte[]>> scaled(byte[] picture, List<Integer> widths) {
        try {
            return Optional.of(scaler.variants(picture, widths));
        } catch (IOException e) {
            return Optional.empty(); // of bytes in memory nothing but damage can be the cause
        }
    }

    /** Found out for the first of them: a blog may have none. */
    private VariantPaths paths() {
        if (paths == null) {
            paths = new VariantPaths(content, assets);
        }
        return paths;
    }

    private void publish(String picture, SortedMap<Integer, String> names) {
        var published = new TreeMap<Integer, String>();
        names.forEach((width, name) -> paths().path(picture, width).ifPresent(path -> {
            published.put(width, path);
            files.add(new OutputFile(path, () -> cache.open(name)));
        }));
        made.put(picture, published);
    }
}
