package io.github.siteblog.scaffold;

import java.nio.file.Path;
import java.util.List;

/**
 * What was done.
 *
 * @param written the files that were written or added to
 * @param kept the files that were there already and stay as they are
 */
public record Scaffolded(List<Path> written, List<Path> kept) {
    public Scaffolded {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }
}
