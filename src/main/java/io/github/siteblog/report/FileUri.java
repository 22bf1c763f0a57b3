package io.github.siteblog.report;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes the path of a file as a URI. */
final class FileUri {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileUri() {}

    /** A relative reference for a relative path, a {@code file:} URI for an absolute one. */
    static String of(String path) {
        if (!ReportSettings.isAbsolute(path)) {
            return encoded(path);
        }
        return path.startsWith("/") ? "file://" + encoded(path) : "file:///" + encoded(path.replace('\\', '/'));
    }

    private static String encoded(String path) {
        var uri = new StringBuilder(path.length() + 16);
        for (var b : path.getBytes(UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append("%%%02X".formatted(b & 0xFF));
            }
        }
        return uri.toString();
    }
}
