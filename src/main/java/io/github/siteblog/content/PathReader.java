package io.github.siteblog.content;

import io.github.siteblog.html.Urls;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts of front matter that become paths of the site, and refuses those that could lead elsewhere. */
final class PathReader {

    /** Parts of a path that file systems fold into others: empty ones, and those that end with a dot. */
    private static final Pattern FOLDED = Pattern.compile("//|\\.(?:/|$)");

    private static final Pattern ILLEGAL_IN_SLUG = Pattern.compile("[/\\\\:*?\"<>|#%&;=@\\[\\]{}\\p{Cntrl}]");
    private static final Pattern ILLEGAL_IN_ALIAS = Pattern.compile("[^A-Za-z0-9._~/-]");

    private static final int LONGEST = 240;

    private final Problems problems;

    PathReader(Problems problems) {
        this.problems = problems;
    }

    /** The slug that was written or, for a file name, made of it; empty when it cannot be used. */
    Optional<String> slug(Text text) {
        if (isAbsolute(text) || isOutside(text) || isIllegal(text, ILLEGAL_IN_SLUG)) {
            return Optional.empty();
        }
        var slug = Slug.asWritten(text.value());
        if (slug.isEmpty()) {
            problems.error(
                    "path/illegal-char",
                    text.location(),
                    "The slug %s has no letter or digit of ASCII.".formatted(text.quoted()),
                    "Write a slug of a-z, 0-9 and hyphens.");
            return Optional.empty();
        }
        return isReserved(text, slug) || isTooLong(text, slug) ? Optional.empty() : Optional.of(slug);
    }

    /** The path of an alias, with a slash in front: {@code /old/name/}; empty when it cannot be used. */
    Optional<String> alias(Text text) {
        if (isAbsolute(text) || isOutside(text) || isIllegal(text, ILLEGAL_IN_ALIAS)) {
            return Optional.empty();
        }
        var path = text.value().startsWith("/") ? text.value() : "/" + text.value();
        if (isFolded(path)) {
            problems.error(
                    "path/illegal-char",
                    text.location(),
                    "The path %s has a part that is empty or ends with a dot.".formatted(text.quoted()),
                    "Write a name between every two slashes.");
            return Optional.empty();
        }
        return isReserved(text, path) || isTooLong(text, path) ? Optional.empty() : Optional.of(path);
    }

    /** A path whose last part has no extension is a folder, so that servers find the page in it. */
    static String withPage(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() || name.contains(".") ? path : path + "/";
    }

    /** Whether a path has a part that file systems fold into another. */
    static boolean isFolded(String path) {
        return FOLDED.matcher(path).find();
    }

    private boolean isAbsolute(Text text) {
        if (!Urls.isOnOneMachine(text.value())) {
            return false;
        }
        problems.error(
                "path/absolute",
                text.location(),
                "The path %s is one of a single machine.".formatted(text.quoted()),
                "Write a path of the site, without drive and scheme.");
        return true;
    }

    private boolean isOutside(Text text) {
        var segments = text.value().split("[/\\\\]");
        // A backslash is no separator everywhere, so it is an illegal character before it is a way out.
        if (text.value().indexOf('\\') >= 0 || !Arrays.asList(segments).contains("..")) {
            return false;
        }
        problems.error(
                "path/traversal",
                text.location(),
                "The path %s leads out of the site.".formatted(text.quoted()),
                "Write it without '..'.");
        return true;
    }

    private boolean isIllegal(Text text, Pattern illegal) {
        var match = illegal.matcher(text.value());
        if (!match.find()) {
            return false;
        }
        problems.error(
                "path/illegal-char",
                text.location(),
                "The path %s holds the character '%s'.".formatted(text.quoted(), match.group()),
                "Use letters, digits, hyphens, dots and underscores.");
        return true;
    }

    /** File systems take names of 255 characters, and a page may need some more than its slug. */
    private boolean isTooLong(Text text, String path) {
        var longest =
                Arrays.stream(path.split("/")).mapToInt(String::length).max().orElse(0);
        if (longest <= LONGEST) {
            return false;
        }
        problems.error(
                "fm/too-long",
                text.location(),
                "The path %s has a part of %s characters.".formatted(text.quoted(), longest),
                "Write at most %s.".formatted(LONGEST));
        return true;
    }

    private boolean isReserved(Text text, String path) {
        return ReservedName.isReported(text, path, "-post", problems);
    }
}
