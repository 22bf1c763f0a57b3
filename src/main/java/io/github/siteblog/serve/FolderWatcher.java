package io.github.siteblog.serve;

import io.github.siteblog.source.RelativePath;
import io.github.siteblog.source.SourceTree;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/** Tells what changes in a folder, as fast as the system does. It must be renewed when the folder itself is another one. */
final class FolderWatcher implements AutoCloseable {

    private final Path folder;
    private final Changes changes;
    private @Nullable DirectoryWatcher watcher;
    private @Nullable Object key;

    /**
     * Prepares to watch.
     *
     * @param folder the folder; it need not exist
     * @param changes takes the paths of files below the folder, with slashes
     */
    FolderWatcher(Path folder, Changes changes) {
        this.folder = folder;
        this.changes = changes;
    }

    /** Begins to watch, or begins again when the folder was put aside and made anew. */
    void renew() throws IOException {
        var now = SourceTree.key(folder).orElse(null);
        if (watcher != null && now != null && now.equals(key)) {
            return;
        }
        close();
        key = now;
        if (now != null) {
            // The system tells real paths, whatever links lead to the folder.
            var real = folder.toRealPath();
            watcher = DirectoryWatcher.builder()
                    .path(real)
                    .fileHashing(false)
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(event -> changes.add(paths(real, event.path())))
                    .build();
            watcher.watchAsync(task -> {
                var thread = new Thread(task, "site-blog-watcher");
                thread.setDaemon(true);
                thread.start();
            });
        }
    }

    private static Set<String> paths(Path real, @Nullable Path changed) {
        // When the system has lost count, it names no path; what has changed is found by looking.
        return Set.of(changed == null ? "" : RelativePath.of(real, changed));
    }

    @Override
    public void close() throws IOException {
        if (watcher != null) {
            watcher.close();
            watcher = null;
        }
    }
}
