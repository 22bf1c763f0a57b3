package io.github.siteblog.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The name of the person who works here, as Git knows it. */
final class GitName {

    private static final int PATIENCE = 5;

    private GitName() {}

    /** The name; empty where there is no Git, or it knows none. */
    static Optional<String> in(File folder) throws IOException {
        Process git;
        try {
            git = new ProcessBuilder("git", "config", "--get", "user.name")
                    .directory(folder)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.empty(); // a machine without Git
        }
        try {
            if (!git.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return Optional.empty();
            }
            var name = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
            return git.exitValue() == 0 && !name.isEmpty() ? Optional.of(name) : Optional.empty();
        } catch (InterruptedException e) {
            git.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The build was interrupted.");
        }
    }
}
