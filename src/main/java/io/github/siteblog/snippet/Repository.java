package io.github.siteblog.snippet;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The project's own sources.
 *
 * @param folder the project's folder
 * @param url where the sources can be looked at, as {@code <scm><url>} in the POM; empty when nobody says
 * @param tag the tag or branch, as {@code <scm><tag>}; empty for the newest
 */
public record Repository(Path folder, String url, String tag) {

    /** The parts of a URL: the repository with its host, the branch, and a folder in it. */
    private static final Pattern URL = Pattern.compile(
            "(https://(github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org)/[^/]+/[^/]+?)(?:\\.git)?"
                    + "(?:/(?:-/)?(?:tree|src/branch|src)/([^/]+))?((?:/[^/]+)*)/?");

    /**
     * The URL at which a file can be edited, in the branch that the sources come from; empty when the host is not known.
     *
     * @param file its path with everything escaped that has a meaning in URLs
     */
    public String editLink(String file) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            return "";
        }
        var branch = parts.group(3) == null ? "HEAD" : parts.group(3);
        var path = branch + parts.group(4) + "/" + file;
        return parts.group(1)
                + switch (parts.group(2)) {
                    case "gitlab.com" -> "/-/edit/" + path;
                    case "codeberg.org" -> "/_edit/" + path;
                    case "bitbucket.org" -> "/src/" + path + "?mode=edit";
                    default -> "/edit/" + path;
                };
    }

    /** The URL at which lines of a file can be looked at; empty when the host is not known. */
    String link(String file, int firstLine, int lastLine) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            return "";
        }
        var branch = tag.isEmpty() || tag.equals("HEAD") ? parts.group(3) : tag;
        var ref = branch == null ? "HEAD" : branch;
        var path = parts.group(4) + "/" + file;
        return parts.group(1)
                + switch (parts.group(2)) {
                    case "gitlab.com" -> "/-/blob/%s%s#L%s-%s".formatted(ref, path, firstLine, lastLine);
                    case "codeberg.org" -> "/src/branch/%s%s#L%s-L%s".formatted(ref, path, firstLine, lastLine);
                    case "bitbucket.org" -> "/src/%s%s#lines-%s:%s".formatted(ref, path, firstLine, lastLine);
                    default -> "/blob/%s%s#L%s-L%s".formatted(ref, path, firstLine, lastLine);
                };
    }
}
