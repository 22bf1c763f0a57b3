package io.github.siteblog.theme;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the templates of a blog that nothing asks for, such as one with a misspelt name.
 *
 * <p>A template is asked for when it takes the place of one of the default theme, when it is a component, or when another
 * template of the blog's theme includes or imports a file of its name. Those that come in a jar are not looked at: they may
 * be there for other blogs.
 */
final class UnusedTemplates {

    private static final Pattern TEMPLATE = Pattern.compile(".+\\.ftl[hx]");
    private static final Pattern COMPONENT = Pattern.compile("components/.+\\.ftlh");

    /** Where a template asks for another, with the file name of that one unless it is computed. */
    private static final Pattern ASKING =
            Pattern.compile("[<\\[]#(?:include|import)\\s+(?:[\"'](?:[^\"'$]*/)?([^\"'$/]+)[\"']\\s*(?=[a-z/>\\]]))?"
                    + "|\\.get_?[Oo]ptional_?[Tt]emplate\\b");

    /** Stands for a name that is computed. */
    private static final String ANY = "";

    private final SourceTree tree;

    UnusedTemplates(SourceTree tree) {
        this.tree = tree;
    }

    /** Whether a file of the theme is a template. */
    static boolean isTemplate(String name) {
        return TEMPLATE.matcher(name).matches();
    }

    void report(Problems problems) throws IOException {
        var strangers =
                tree.filesBelow("theme").stream().filter(this::isStranger).toList();
        if (strangers.isEmpty()) {
            return;
        }
        var askedBy = asked();
        for (var file : strangers) {
            if (!isAskedFor(file, askedBy)) {
                var name = name(file);
                problems.warning(
                        "io/stray-file",
                        Location.wholeFile(file),
                        "No page, and no other template, asks for the template '%s'.".formatted(name),
                        Nearest.hint(
                                name,
                                DefaultTheme.TEMPLATES,
                                "The templates are: %s.".formatted(String.join(", ", DefaultTheme.TEMPLATES))));
            }
        }
    }

    /** Whether a file is a template that the default theme does not have, and that a page can only reach by another. */
    private boolean isStranger(String file) {
        var name = name(file);
        return isTemplate(name)
                && !DefaultTheme.has(name)
                && !COMPONENT.matcher(name).matches()
                && !tree.isArchived(file);
    }

    private static String name(String file) {
        return file.substring(DefaultTheme.OVERRIDES.length());
    }

    private static boolean isAskedFor(String file, Map<String, Set<String>> askedBy) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return askedBy.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(file)
                        && (other.getValue().contains(name) || other.getValue().contains(ANY)));
    }

    /** The file names of the templates that each template asks for. */
    private Map<String, Set<String>> asked() throws IOException {
        var asked = new HashMap<String, Set<String>>();
        for (var file : tree.filesBelow("theme")) {
            if (isTemplate(file)) {
                var text = tree.read(file).map(SourceFile::text).orElse("");
                asked.put(
                        file,
                        ASKING.matcher(text)
                                .results()
                                .map(asking -> asking.group(1) == null ? ANY : asking.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return asked;
    }
}
