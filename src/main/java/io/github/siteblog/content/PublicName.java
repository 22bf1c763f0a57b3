package io.github.siteblog.content;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.regex.Pattern;

/** What the files in {@code public} are called: names that every file system can hold, since they keep them in the site. */
final class PublicName {

    private static final Pattern ILLEGAL = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private PublicName() {}

    /**
     * Reports a name that a site cannot have, and tells whether it is one.
     *
     * @param file the file
     * @param path its path in the site
     */
    static boolean isReported(String file, String path, Problems problems) {
        var name = new Text(path, Location.wholeFile(file));
        var illegal = ILLEGAL.matcher(path);
        if (illegal.find()) {
            problems.error(
                    "path/illegal-char",
                    name.location(),
                    "The path %s holds the character '%s'.".formatted(name.quoted(), illegal.group()),
                    "Rename the file to letters, digits, hyphens, dots and underscores.");
            return true;
        }
        return ReservedName.isReported(name, path, "-file", problems);
    }
}
