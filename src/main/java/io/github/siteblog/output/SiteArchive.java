package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a rendered site into a zip that is the same for the same site: sorted entries, one time for all. */
public final class SiteArchive {

    /** Before this day, a zip cannot tell the time. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the archive.
     *
     * @param site the site
     * @param archive the file to write
     * @param time the time of modification of every entry
     */
    public static void write(RenderedSite site, Path archive, Instant time) throws IOException {
        Files.createDirectories(archive.getParent());
        var staged = Files.createTempFile(archive.getParent(), ".site-blog", ".zip");
        try {
            try (var out = new ZipOutputStream(Files.newOutputStream(staged))) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                for (var path : site.paths()) {
                    out.putNextEntry(entry(path, time));
                    Files.copy(site.root().resolve(path), out);
                    out.closeEntry();
                }
            }
            Files.move(staged, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    /** The files in an archive, sorted. */
    public static List<String> files(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
    }

    private static ZipEntry entry(String path, Instant time) {
        var entry = new ZipEntry(path);
        var local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        // The local time of a zip has no zone; setTime would use that of the machine.
        entry.setTimeLocal(local.isBefore(EARLIEST) ? EARLIEST : local);
        return entry;
    }
}
