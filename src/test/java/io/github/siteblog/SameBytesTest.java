package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes in any locale and zone, with any number of threads, from any folder. */
class SameBytesTest {

    private static final List<String> LOCALES =
            List.of("en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva");
    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "Pacific/Apia", "America/St_Johns");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void whateverTheMachineIsLike() throws IOException {
        var edits = new RandomEdits(7, folder.resolve("plain"));
        for (int i = 0; i < 40; i++) {
            edits.step();
        }
        copyBackwards(folder.resolve("plain"), folder.resolve("wïth ä blank"));

        var now = edits.now();
        var sites = new HashSet<Map<String, Integer>>();
        var runs = 0;
        for (var tag : LOCALES) {
            for (var id : ZONES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                var isEven = runs % 2 == 0;
                sites.add(site(isEven ? "plain" : "wïth ä blank", "run " + runs, isEven ? 1 : 8, now));
                runs++;
            }
        }
        assertThat(runs).isEqualTo(20);
        assertThat(sites).hasSize(1);
    }

    private Map<String, Integer> site(String project, String out, int threads, String now) throws IOException {
        var run = TestRun.at(now, threads, FailOn.NEVER);
        var settings = TestRun.in(folder.resolve(project), folder.resolve(out), folder.resolve(out + " cache"), run);
        assertThat(new Blog(settings, new Problems()).render().written()).isNotNull();

        var sums = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder.resolve(out))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sums.put(
                        folder.resolve(out).relativize(file).toString().replace('\\', '/'),
                        Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        assertThat(sums).hasSizeGreaterThan(30);
        return sums;
    }

    /** Some file systems list files in the order in which they were made. */
    private static void copyBackwards(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
