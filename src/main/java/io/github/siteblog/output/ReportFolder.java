package io.github.siteblog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder for reports. */
public final class ReportFolder {

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a report and gives its path. */
    public Path write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }
}
