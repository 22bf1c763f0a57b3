package io.github.siteblog.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.model.LazyText;
import io.github.siteblog.output.Sums;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The SHA-256 sum of values: equal values have equal ones, in any run on any machine. */
public final class Fingerprint {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private final Function<Object, @Nullable String> known;

    private Fingerprint(Function<Object, @Nullable String> known) {
        this.known = known;
    }

    /**
     * The fingerprint of some values together.
     *
     * @throws IllegalArgumentException if one of them, or one inside of it, is neither a record nor a list, set, map, text,
     *     number, boolean, enum or day: what cannot be compared must not be taken for the same
     */
    public static String of(@Nullable Object... values) {
        return of(Arrays.asList(values), record -> null);
    }

    /**
     * The fingerprint of some values together.
     *
     * @param values the values
     * @param known gives the fingerprints of records that stand in many values, and null for others
     */
    public static String of(List<? extends @Nullable Object> values, Function<Object, @Nullable String> known) {
        var fingerprint = new Fingerprint(known);
        try {
            fingerprint.items(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(fingerprint.bytes.toByteArray());
    }

    /** The fingerprint of bytes. */
    public static String of(byte[] bytes) {
        return Sums.of(bytes);
    }

    private void add(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte('-');
        } else if (value instanceof String text) {
            text('t', text);
        } else if (value instanceof LazyText html) {
            text('h', html.fingerprint());
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof LocalDate) {
            text('v', value.toString());
        } else if (value instanceof List<?> list) {
            items(list);
        } else if (value instanceof Set<?> set) {
            var sorted = new TreeSet<String>();
            set.forEach(item -> sorted.add(of(List.of(item), known)));
            items(sorted);
        } else if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((key, item) -> sorted.put(of(List.of(key), known), item));
            items(sorted.keySet());
            items(sorted.values());
        } else if (value instanceof Record) {
            var same = known.apply(value);
            if (same == null) {
                components(value);
            } else {
                text('k', same);
            }
        } else {
            throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
        }
    }

    private void text(char kind, String text) throws IOException {
        var utf8 = text.getBytes(UTF_8);
        out.writeByte(kind);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private void items(Collection<?> items) throws IOException {
        out.writeByte('l');
        out.writeInt(items.size());
        for (var item : items) {
            add(item);
        }
    }

    private void components(Object value) throws IOException {
        text('r', value.getClass().getName());
        for (var component : Accessors.of(value.getClass())) {
            try {
                add(component.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no fingerprint of " + component, e);
            }
        }
    }
}
