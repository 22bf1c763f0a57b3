package io.github.siteblog;

import io.github.siteblog.cache.Fingerprint;
import io.github.siteblog.cache.Notes;
import io.github.siteblog.model.Pagination;
import io.github.siteblog.model.Post;
import io.github.siteblog.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the site were made from: one that would be made from the same again is left as it is. That it is still
 * as it was written is seen by its length and the time of its last change.
 */
final class WrittenPages {

    private final Path file;
    private final OutputTree output;
    private final Map<String, String> last;
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final String settings;
    private final Map<Object, String> shared = Collections.synchronizedMap(new IdentityHashMap<>());

    private WrittenPages(Path file, OutputTree output, Map<String, String> last, String settings) {
        this.file = file;
        this.output = output;
        this.last = last;
        this.settings = settings;
    }

    /**
     * Reads what an earlier run noted.
     *
     * @param file holds the notes
     * @param output the folder of the pages
     * @param isClean whether all pages are to be written again
     * @param settings what all pages are made from
     */
    static WrittenPages of(Path file, OutputTree output, boolean isClean, Object... settings) throws IOException {
        var last = isClean ? Map.<String, String>of() : Notes.read(file);
        return new WrittenPages(file, output, last, Fingerprint.of(settings));
    }

    /**
     * Leaves a page as it is, if it is there and would be made from the same.
     *
     * @param path where it stands
     * @param model what it is made from besides the settings
     */
    boolean keep(String path, Object model) throws IOException {
        var key = Fingerprint.of(List.of(settings, model), this::known);
        keys.put(path, key);
        var note = last.getOrDefault(path, "");
        return note.startsWith(key + " ") && output.keep(path, note.substring(key.length() + 1));
    }

    /** Posts stand in the models of many pages, and the URLs of the pages of a list in those of all of them. */
    private @Nullable String known(Object record) {
        if (record instanceof Pagination pagination) {
            return Fingerprint.of(pagination.number(), shared(pagination.urls()));
        }
        return record instanceof Post ? shared(record) : null;
    }

    private String shared(Object value) {
        var known = shared.get(value);
        if (known == null) {
            known = Fingerprint.of(value);
            shared.put(value, known);
        }
        return known;
    }

    /** Notes what the pages were made from that now stand in the output folder. */
    void note() throws IOException {
        var notes = new ConcurrentHashMap<String, String>();
        for (var page : keys.entrySet()) {
            notes.put(page.getKey(), page.getValue() + " " + output.state(page.getKey()));
        }
        if (!notes.equals(last)) {
            Notes.write(file, notes);
        }
    }
}
