package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a YAML mapping with the place of every key and value.
 *
 * <p>The typed accessors report a value of the wrong kind as {@code fm/type} and treat it as missing, so that reading
 * goes on and finds everything else.
 */
public final class Fields implements Value {

    /**
     * A field of a mapping.
     *
     * @param written its name as the writer knows it
     * @param key where that stands
     * @param value its value
     */
    public record Field(String written, Location key, Value value) {}

    private final Map<String, Field> fields;
    private final Location location;
    private final Problems problems;

    Fields(Map<String, Field> fields, Location location, Problems problems) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.location = location;
        this.problems = problems;
    }

    /** Fields without any entry, for a file that has none. */
    public static Fields none(Location location, Problems problems) {
        return new Fields(Map.of(), location, problems);
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public String kind() {
        return "a mapping";
    }

    /** The names of the fields in the order of the text. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Warns of every field that has none of some names; it is most often mistyped. */
    public void reportUnknown(List<String> known, Problems into) {
        reportUnknown(known, List.of(), Map.of(), into);
    }

    /**
     * Warns of every field that has none of some names.
     *
     * @param known the names of the fields that there are
     * @param besides other names that are no mistake
     * @param cures what helps with names that are no slip of a finger
     */
    public void reportUnknown(
            List<String> known, Collection<String> besides, Map<String, String> cures, Problems into) {
        for (var name : names()) {
            if (!known.contains(name) && !besides.contains(name)) {
                into.warning(
                        "fm/unknown-key",
                        key(name),
                        "The field %s is not known.".formatted(Printable.quoted(name)),
                        cures.containsKey(name) ? cures.get(name) : nearest(name, known));
            }
        }
    }

    private static String nearest(String name, List<String> known) {
        return Nearest.hint(name, known, "The fields are: %s.".formatted(String.join(", ", known)));
    }

    /** Whether the field is there, whatever its value. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The field of a name, or of a path such as {@code cover.image} to a field in another. */
    public Optional<Field> find(String path) {
        var dot = has(path) ? -1 : path.indexOf('.');
        var field = Optional.ofNullable(fields.get(dot < 0 ? path : path.substring(0, dot)));
        return dot < 0
                ? field
                : field.filter(outer -> outer.value() instanceof Fields)
                        .flatMap(outer -> ((Fields) outer.value()).find(path.substring(dot + 1)));
    }

    /** What the writer calls a field, or its own name when it is not there. */
    public String written(String name) {
        return has(name) ? fields.get(name).written() : name;
    }

    /** The same place with other fields. */
    public Fields with(Map<String, Field> others) {
        return new Fields(others, location, problems);
    }

    /** The value of a field that is there. */
    public Value value(String name) {
        return fields.get(name).value();
    }

    /** Where a field's key stands. */
    public Location key(String name) {
        return fields.get(name).key();
    }

    /** Where a field's value stands, or the start of these fields when there is no such field. */
    public Location at(String name) {
        return has(name) ? fields.get(name).value().location() : location;
    }

    /** A field that holds text; empty when it is missing or blank. */
    public Optional<Text> text(String name) {
        return filled(name)
                .flatMap(value -> as(Text.class, name, value, "text"))
                .filter(t -> !t.isBlank());
    }

    /** A field that holds text, which may be blank; empty only when it is missing. */
    public Optional<Text> textOrBlank(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(f -> as(Text.class, name, f.value(), "text"));
    }

    /** A field that holds other fields. */
    public Optional<Fields> fields(String name) {
        return filled(name).flatMap(value -> as(Fields.class, name, value, "a mapping of names to values"));
    }

    /** A field that holds a list of texts; a single text counts as a list of one. */
    public List<Text> texts(String name) {
        var texts = new ArrayList<Text>();
        for (var item : items(name)) {
            as(Text.class, name, item, "a list of texts")
                    .filter(t -> !t.isBlank())
                    .ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** A field that holds a list of mappings. */
    public List<Fields> fieldsList(String name) {
        var all = new ArrayList<Fields>();
        for (var item : items(name)) {
            as(Fields.class, name, item, "a list of mappings").ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** A field that holds {@code true} or {@code false}, which is its value when it is missing. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    /**
     * A field that holds {@code true} or {@code false}.
     *
     * @param otherwise its value when it is missing or cannot be read
     */
    public boolean flag(String name, boolean otherwise) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        var value = text.get().value();
        if (!value.equals("true") && !value.equals("false")) {
            problems.error(
                    "fm/type",
                    text.get().location(),
                    "The field '%s' is %s.".formatted(written(name), text.get().quoted()),
                    "Write true or false.");
            return otherwise;
        }
        return value.equals("true");
    }

    private List<Value> items(String name) {
        return filled(name)
                .map(value -> value instanceof Items items ? items.items() : List.of(value))
                .orElse(List.of());
    }

    private Optional<Value> filled(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(Field::value)
                .filter(value -> !(value instanceof Text text && text.isBlank()));
    }

    private <T extends Value> Optional<T> as(Class<T> type, String name, Value value, String wanted) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        problems.error(
                "fm/type",
                value.location(),
                "The field '%s' is %s.".formatted(written(name), value.kind()),
                "Write %s.".formatted(wanted));
        return Optional.empty();
    }
}
