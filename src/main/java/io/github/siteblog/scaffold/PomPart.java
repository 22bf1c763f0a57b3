package io.github.siteblog.scaffold;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the plugin into the text of a POM, in which every other character stays as it is. */
final class PomPart {

    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<!.*?>|<(/?)([\\w:.-]+)[^>]*?(/?)>", Pattern.DOTALL);

    private static final String ARTIFACT = "<artifactId>site-blog-maven-plugin</artifactId>";
    private static final String PLUGINS = "/project/build/plugins";
    private static final String BUILD = "/project/build";
    private static final String PROJECT = "/project";

    private PomPart() {}

    /**
     * The text with the plugin; empty when it is there already.
     *
     * @param pom the POM
     * @param plugin the element of the plugin, not indented
     * @throws ScaffoldException if the POM has no place for it
     */
    static Optional<String> in(String pom, String plugin) throws ScaffoldException {
        var path = new ArrayDeque<String>();
        var plugins = -1;
        var build = -1;
        var project = -1;
        var match = MARKUP.matcher(pom);
        while (match.find()) {
            if (match.group(2) == null || !match.group(3).isEmpty()) {
                continue; // no element, or an empty one
            }
            if (match.group(1).isEmpty()) {
                path.addLast(match.group(2));
                continue;
            }
            var where = "/" + String.join("/", path);
            if (where.equals(PLUGINS)) {
                plugins = match.start();
            } else if (where.equals(BUILD)) {
                build = match.start();
            } else if (where.equals(PROJECT)) {
                project = match.start();
            } else if (where.equals(PLUGINS + "/plugin/artifactId")
                    && pom.substring(0, match.end()).replaceAll("\\s", "").endsWith(ARTIFACT)) {
                return Optional.empty();
            }
            path.pollLast();
        }
        if (plugins >= 0) {
            return Optional.of(inserted(pom, plugins, plugin));
        }
        if (build >= 0) {
            return Optional.of(inserted(pom, build, "<plugins>\n" + indented(plugin, 1) + "</plugins>\n"));
        }
        if (project >= 0) {
            return Optional.of(inserted(
                    pom, project, "<build>\n  <plugins>\n" + indented(plugin, 2) + "  </plugins>\n</build>\n"));
        }
        throw new ScaffoldException(
                "The file pom.xml is no POM. Correct it, or put it aside and begin in an empty folder.");
    }

    /** The text with a part before an end tag, one step farther in than that. */
    private static String inserted(String pom, int endTag, String part) {
        var lineStart = pom.lastIndexOf('\n', endTag) + 1;
        var indent = pom.substring(lineStart, endTag);
        var isAlone = indent.isBlank();
        var end = pom.contains("\r\n") ? "\r\n" : "\n";
        var step = indent.contains("\t") ? "\t" : "  ";
        var lines = new StringBuilder(isAlone ? "" : end);
        part.lines().forEach(line -> {
            var own = line.length() - line.stripLeading().length();
            lines.append(isAlone ? indent : "")
                    .append(step.repeat(1 + own / 2))
                    .append(line.strip())
                    .append(end);
        });
        var at = isAlone ? lineStart : endTag;
        return pom.substring(0, at) + lines + pom.substring(at);
    }

    private static String indented(String part, int steps) {
        return part.lines().map(line -> "  ".repeat(steps) + line + "\n").reduce("", String::concat);
    }
}
