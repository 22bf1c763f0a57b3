package io.github.siteblog.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    private static final Map<String, String> NOTES = Map.of("blog/ä b/index.html", "one two", "feed.xml", "");

    @TempDir
    Path folder;

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        var file = folder.resolve("cache/notes");
        Notes.write(file, NOTES);
        Notes.write(file, NOTES);

        assertThat(Notes.read(file)).isEqualTo(NOTES);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void areNoneWhereNoneWereWritten() throws IOException {
        assertThat(Notes.read(folder.resolve("notes"))).isEmpty();
    }

    @Test
    void areNoneWhereTheyAreDamaged() throws IOException {
        var file = folder.resolve("notes");
        Notes.write(file, NOTES);
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 1));
        assertThat(Notes.read(file)).isEmpty();
        Files.writeString(file, text.replace("feed", "feet"));
        assertThat(Notes.read(file)).isEmpty();
        Files.writeString(file, "");
        assertThat(Notes.read(file)).isEmpty();
    }
}
