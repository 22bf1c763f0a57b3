package io.github.siteblog.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from another without reading it.
 *
 * @param size its bytes
 * @param modified when it was written
 * @param key what the file system knows it by, or null when that has no such thing
 */
public record Stamp(long size, FileTime modified, @Nullable Object key) {

    /** Of a file in an archive, which is not expected to change. */
    static final Stamp ARCHIVED = new Stamp(0, FileTime.fromMillis(0), null);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}
