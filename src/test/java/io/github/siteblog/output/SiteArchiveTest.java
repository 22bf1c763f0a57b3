package io.github.siteblog.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteArchiveTest {

    private static final Instant TIME = Instant.parse("2026-05-01T23:30:10Z");

    @TempDir
    Path folder;

    private RenderedSite site;
    private Path archive;

    @BeforeEach
    void site() throws IOException {
        site = Sites.rendered(folder.resolve("site"), "index.html=Hello", "blog/é/index.html", "a.css");
        archive = folder.resolve("target/site.zip");
    }

    @Test
    void holdsTheFilesOfTheSiteAndNothingElse() throws IOException {
        SiteArchive.write(site, archive, TIME);
        assertThat(entries()).extracting(ZipEntry::getName).containsExactly("a.css", "blog/é/index.html", "index.html");
        try (var zip = new ZipFile(archive.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("index.html"))).hasContent("Hello");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T23:30:10Z, 2026-05-01T23:30:10",
        "2026-05-01T23:30:11Z, 2026-05-01T23:30:10",
        "1980-01-02T00:00:00Z, 1980-01-02T00:00:00",
    })
    void givesEveryEntryTheSameTimeInUtc(Instant time, LocalDateTime local) throws IOException {
        SiteArchive.write(site, archive, time);
        assertThat(entries()).extracting(ZipEntry::getTimeLocal).containsOnly(local);
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01T00:00:00Z", "1979-12-31T23:59:59Z", "0001-01-01T00:00:00Z"})
    void takesTheEarliestTimeOfAZipForAnEarlierOne(Instant time) throws IOException {
        SiteArchive.write(site, archive, time);
        assertThat(entries())
                .extracting(entry -> entry.getTimeLocal().toLocalDate())
                .containsOnly(LocalDateTime.parse("1980-01-01T00:00:00").toLocalDate());
    }

    @Test
    void isTheSameInEveryZoneAndLocale() throws IOException {
        SiteArchive.write(site, archive, TIME);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            SiteArchive.write(site, folder.resolve("other.zip"), TIME);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(folder.resolve("other.zip")).hasSameBinaryContentAs(archive);
    }

    @Test
    void replacesAnOlderArchiveAndLeavesNothingBesideIt() throws IOException {
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "old");
        SiteArchive.write(site, archive, TIME);
        assertThat(entries()).hasSize(3);
        assertThat(archive.getParent())
                .isDirectoryContaining(archive::equals)
                .isDirectoryNotContaining(path -> !path.equals(archive));
    }

    @Test
    void keepsTheOlderArchiveWhereAFileOfTheSiteIsGone() throws IOException {
        SiteArchive.write(site, archive, TIME);
        var before = Files.readAllBytes(archive);
        Files.delete(folder.resolve("site/index.html"));
        assertThatThrownBy(() -> SiteArchive.write(site, archive, TIME)).isInstanceOf(IOException.class);
        assertThat(archive).hasBinaryContent(before);
        assertThat(archive.getParent()).isDirectoryNotContaining(path -> !path.equals(archive));
    }

    private List<ZipEntry> entries() throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return new ArrayList<>(zip.stream().map(ZipEntry.class::cast).toList());
        }
    }
}
