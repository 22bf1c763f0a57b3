package io.github.siteblog.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the fields of front matter are called in posts that were written for another tool.
 *
 * @param sources what becomes of each of their fields, by its name or by a path such as {@code cover.image}
 */
public record FieldMapping(SortedMap<String, Source> sources) {

    /** Every field is called what it is called here. */
    public static final FieldMapping NONE = new FieldMapping(new TreeMap<>());

    /** The fields that hold lists: what several fields say is put together in them. */
    static final Set<String> LISTS = Set.of("aliases", "authors", "category", "tags");

    /** The fields that others can be mapped to. */
    public static final List<String> TARGETS = Stream.concat(
                    PostDraft.FIELDS.stream(),
                    Stream.of("featuredImage.alt", "featuredImage.src", "hero.imageAlt", "hero.imageSrc"))
            .sorted()
            .toList();

    public FieldMapping {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /**
     * What becomes of a field.
     *
     * @param targets the fields that its value is for; none when it means nothing here
     * @param separator what stands between the values of a text that holds several, or an empty text when it holds one
     * @param values other words for its values
     */
    public record Source(List<String> targets, String separator, Map<String, String> values) {
        public Source {
            targets = List.copyOf(targets);
            values = Map.copyOf(values);
        }
    }

    /** The fields that are mapped, without what stands in them: {@code cover} for {@code cover.image}. */
    public Set<String> names() {
        return sources.keySet().stream().map(FieldMapping::first).collect(Collectors.toSet());
    }

    /** What writers call a field: the first name that is mapped to it, or its own. */
    public String nameOf(String target) {
        return isMapped(target)
                ? sources.entrySet().stream()
                        .filter(source -> source.getValue().targets().contains(target))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow()
                : target;
    }

    /** Whether a field has another name. */
    public boolean isMapped(String target) {
        return sources.values().stream().anyMatch(source -> source.targets().contains(target));
    }

    /** What becomes of a field and of those in it, by their paths; empty when it is called what it is called here. */
    Optional<SortedMap<String, Source>> of(String name) {
        var own = new TreeMap<String, Source>();
        sources.forEach((path, source) -> {
            if (first(path).equals(name)) {
                own.put(path, source);
            }
        });
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    private static String first(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
