package io.github.siteblog.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.output.KeptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Short notes under names, in a file; one that is missing or damaged has none. */
public final class Notes {

    private Notes() {}

    /** Reads the notes of a file. */
    public static Map<String, String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        var text = new String(Files.readAllBytes(file), UTF_8);
        var end = text.indexOf('\n') + 1;
        if (!text.substring(0, end).equals(head(text.substring(end)))) {
            return Map.of();
        }
        var notes = new TreeMap<String, String>();
        text.substring(end).lines().forEach(line -> {
            var tab = line.indexOf('\t');
            notes.put(line.substring(tab + 1), line.substring(0, tab));
        });
        return notes;
    }

    /**
     * Writes the notes of a file.
     *
     * @param notes texts without tabs and line ends, under names without line ends
     */
    public static void write(Path file, Map<String, String> notes) throws IOException {
        var text = new StringBuilder();
        new TreeMap<>(notes)
                .forEach((name, note) ->
                        text.append(note).append('\t').append(name).append('\n'));
        new KeptFile(file).write(head(text.toString()) + text);
    }

    private static String head(String text) {
        return Fingerprint.of(text) + "\n";
    }
}
