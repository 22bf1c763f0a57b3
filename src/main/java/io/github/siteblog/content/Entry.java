package io.github.siteblog.content;

import io.github.siteblog.markdown.Document;
import io.github.siteblog.problem.Location;
import io.github.siteblog.source.Fields;
import io.github.siteblog.source.FrontMatter;

/**
 * A Markdown file after reading: its values, and where they stand.
 *
 * @param source the file, split at its front matter
 * @param value what its fields say
 * @param document its rendered body
 * @param <T> the type of the value
 */
public record Entry<T>(FrontMatter source, T value, Document document) {

    /** The path of the file below the source folder. */
    public String path() {
        return source.file().path();
    }

    public Fields fields() {
        return source.fields();
    }

    /** Where the value of a field stands. */
    public Location at(String field) {
        return source.fields().at(field);
    }

    /** The start of the file, for what is missing in it. */
    public Location start() {
        return Location.startOf(path());
    }
}
