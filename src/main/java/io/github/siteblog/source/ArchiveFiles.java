package io.github.siteblog.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** Reads a folder of a zip or jar file, or of the folder that such a file will be made of. */
final class ArchiveFiles {

    private ArchiveFiles() {}

    /**
     * The files below a folder by their paths there.
     *
     * @param archive a zip file or a folder; one that does not exist is empty
     * @param folder the folder in it, with a slash at the end
     */
    static SortedMap<String, byte[]> below(Path archive, String folder) throws IOException {
        return Files.isDirectory(archive) ? inFolder(archive.resolve(folder)) : inZip(archive, folder);
    }

    private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    files.put(RelativePath.of(folder, file), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> inZip(Path archive, String folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.isRegularFile(archive)) {
            try (var zip = new ZipFile(archive.toFile())) {
                for (var entry : zip.stream().toList()) {
                    if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                        try (var in = zip.getInputStream(entry)) {
                            files.put(entry.getName().substring(folder.length()), in.readAllBytes());
                        }
                    }
                }
            }
        }
        return files;
    }
}
