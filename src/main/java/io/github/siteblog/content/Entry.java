package io.github.siteblog.content;

import io.github.siteblog.markdown.Document;
import io.github.siteblog.problem.Location;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.InvisibleCharacter;
import java.util.List;

/**
 * A Markdown file after reading: its values, and where they stand. Its text is not kept: those of all files together can be
 * larger than the memory of a build.
 *
 * @param path the path of the file below the source folder
 * @param fields its front matter
 * @param hasText whether anything stands below that
 * @param invisible the characters in it that nobody sees
 * @param value what its fields say
 * @param document its rendered body
 * @param <T> the type of the value
 */
public record Entry<T>(
        String path, Fields fields, boolean hasText, List<InvisibleCharacter> invisible, T value, Document document) {

    public Entry {
        invisible = List.copyOf(invisible);
    }

    static <T> Entry<T> of(FrontMatter source, T value, Document document) {
        var file = source.file();
        return new Entry<>(
                file.path(), source.fields(), !source.body().isBlank(), InvisibleCharacter.in(file), value, document);
    }

    /** The same text with another value. */
    Entry<T> with(T other) {
        return other == this.value ? this : new Entry<>(path, fields, hasText, invisible, other, document);
    }

    /** Where the value of a field stands. */
    public Location at(String field) {
        return fields.at(field);
    }

    /** The start of the file, for what is missing in it. */
    public Location start() {
        return Location.startOf(path);
    }
}
