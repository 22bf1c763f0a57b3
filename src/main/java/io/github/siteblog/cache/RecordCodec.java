package io.github.siteblog.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.content.Moment;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records whose components are texts, numbers, booleans, enums, lists and maps of texts, paths, moments, and
 * such records. It says nothing of their form: what wrote them has to read them.
 */
public final class RecordCodec {

    private static final int NOTHING = -1;
    private static final int LONG = 100;

    /** What is written as a text, and how that is read. */
    private static final Map<Type, Function<String, Object>> AS_TEXT =
            Map.of(String.class, text -> text, Path.class, Path::of, Moment.class, Moment::parse);

    /** What a record is made of. */
    private record Shape(Method[] accessors, Type[] types, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .toArray(Type[]::new);
            var raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(raw);
                constructor.setAccessible(true);
                return new Shape(Accessors.of(type), types, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has a constructor of its components", e);
            }
        }
    };

    /** Texts that occur again and again, such as the path of a file, take memory once. */
    private final Map<String, String> texts = new HashMap<>();

    private RecordCodec() {}

    /** Writes a record. */
    public static void write(Record value, DataOutputStream out) throws IOException {
        var shape = SHAPES.get(value.getClass());
        for (int i = 0; i < shape.types.length; i++) {
            try {
                write(shape.accessors[i].invoke(value), shape.types[i], out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + shape.accessors[i], e);
            }
        }
    }

    /** Reads a record. */
    public static <T extends Record> T read(Class<T> type, DataInputStream in) throws IOException {
        return type.cast(new RecordCodec().record(type, in));
    }

    private Object record(Class<?> type, DataInputStream in) throws IOException {
        var shape = SHAPES.get(type);
        var components = new Object[shape.types.length];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(shape.types[i], in);
        }
        try {
            return shape.constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IOException("The kept " + type.getSimpleName() + " is damaged.", e);
        }
    }

    private static void write(@Nullable Object value, Type type, DataOutputStream out) throws IOException {
        if (type == int.class && value instanceof Integer number) {
            out.writeInt(number);
        } else if (type == boolean.class && value instanceof Boolean is) {
            out.writeBoolean(is);
        } else if (AS_TEXT.containsKey(type)) {
            text(value == null ? null : value.toString(), out);
        } else if (isEnum(type)) {
            out.writeByte(value instanceof Enum<?> constant ? constant.ordinal() : NOTHING);
        } else if (value instanceof Collection<?> items) {
            out.writeInt(items.size());
            for (var item : items) {
                write(item, argument(type, 0), out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            for (var entry : map.entrySet()) {
                text((String) entry.getKey(), out);
                text((String) entry.getValue(), out);
            }
        } else if (value instanceof Record record) {
            write(record, out);
        } else {
            throw new IllegalArgumentException("cannot write a " + type);
        }
    }

    private @Nullable Object read(Type type, DataInputStream in) throws IOException {
        if (type == int.class) {
            return in.readInt();
        }
        if (type == boolean.class) {
            return in.readBoolean();
        }
        if (AS_TEXT.containsKey(type)) {
            var text = text(in);
            return text == null ? null : AS_TEXT.get(type).apply(text);
        }
        if (isEnum(type)) {
            var ordinal = in.readByte();
            return ordinal == NOTHING ? null : ((Class<?>) type).getEnumConstants()[ordinal];
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return record(record, in);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var items = new ArrayList<@Nullable Object>();
            for (int i = in.readInt(); i > 0; i--) {
                items.add(read(argument(type, 0), in));
            }
            return items;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            var entries = new TreeMap<@Nullable String, @Nullable String>();
            for (int i = in.readInt(); i > 0; i--) {
                entries.put(text(in), text(in));
            }
            return entries;
        }
        throw new IllegalArgumentException("cannot read a " + type);
    }

    private static boolean isEnum(Type type) {
        return type instanceof Class<?> constants && constants.isEnum();
    }

    private static Type argument(Type type, int number) {
        return ((ParameterizedType) type).getActualTypeArguments()[number];
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(NOTHING);
            return;
        }
        var utf8 = text.getBytes(UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private @Nullable String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length == NOTHING) {
            return null;
        }
        var text = new String(in.readNBytes(length), UTF_8);
        return length > LONG ? text : texts.computeIfAbsent(text, same -> same);
    }
}
