package io.github.siteblog.content;

import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names that Windows keeps for devices, with or without an extension: no file or folder can be called so, and neither
 * can a site that is rendered or unpacked there.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file">Naming files, paths, and namespaces</a>
 */
final class ReservedName {

    private static final Set<String> NAMES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private ReservedName() {}

    /** The first of them that a path has as a part, {@code nul} of {@code /old/NUL.html}; empty when there is none. */
    static Optional<String> in(String path) {
        for (var part : path.split("/")) {
            var stem = stem(part).toLowerCase(Locale.ROOT);
            if (NAMES.contains(stem)) {
                return Optional.of(stem);
            }
        }
        return Optional.empty();
    }

    /**
     * Reports a path that has one of them as a part, and tells whether it has.
     *
     * @param text what the path is made of
     * @param path the path
     * @param ending what makes another name of it
     */
    static boolean isReported(Text text, String path, String ending, Problems problems) {
        var name = in(path);
        name.ifPresent(reserved -> problems.error(
                "path/reserved-name",
                text.location(),
                "The name '%s' is reserved on Windows.".formatted(reserved),
                "Choose another, such as '%s%s'.".formatted(reserved, ending)));
        return name.isPresent();
    }

    /** A slug that is none of them: {@code con-} for {@code con}. No other name has a slug with a hyphen there. */
    static String avoidedBy(String slug) {
        var stem = stem(slug);
        return in(slug).isEmpty() ? slug : stem + "-" + slug.substring(stem.length());
    }

    private static String stem(String name) {
        var dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
