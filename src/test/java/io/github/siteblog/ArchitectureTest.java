package io.github.siteblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages are the pipeline: each uses only those before it, and each library lives in its own. */
class ArchitectureTest {

    /** Bottom first: a package may use only the packages named before it. The empty name is the root package. */
    private static final List<String> LAYERS = List.of(
            "problem",
            "parallel",
            "model",
            "source",
            "messages",
            "snippet",
            "html",
            "highlight",
            "math",
            "image",
            "mdx",
            "search",
            "markdown",
            "content",
            "card",
            "rule",
            "page",
            "theme",
            "output",
            "cache",
            "check",
            "report",
            "scaffold",
            "",
            "goal",
            "fork",
            "serve",
            "maven");

    /** Where each library may be used. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.maven", Set.of("maven")),
            Map.entry("javax.inject", Set.of("maven")),
            Map.entry("org.commonmark", Set.of("markdown", "mdx")),
            Map.entry("org.snakeyaml", Set.of("source")),
            Map.entry("freemarker", Set.of("theme")),
            Map.entry("com.drew", Set.of("image")),
            Map.entry("org.mozilla.javascript", Set.of("math")),
            Map.entry("net.coobird", Set.of("image")),
            Map.entry("org.jsoup", Set.of("html", "image", "markdown", "page", "check")),
            Map.entry("com.google.gson", Set.of("page", "report")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("io.methvin", Set.of("serve")),
            Map.entry("org.slf4j", Set.of("serve")));

    private static final String ROOT = "io.github.siteblog";
    private static final Pattern ARROW = Pattern.compile("^ {3}(\\S+) +-> (\\S+).*");

    @Test
    void everyPackageUsesOnlyTheOnesBelowIt() throws IOException {
        assertThat(violations(Path.of("target/classes"))).isEmpty();
    }

    @Test
    void everyPackageHasALayerAndADescription() throws IOException {
        var sources = Path.of("src/main/java/io/github/siteblog");
        try (var folders = Files.walk(sources).filter(Files::isDirectory)) {
            for (var folder : folders.toList()) {
                assertThat(LAYERS).contains(sources.relativize(folder).toString());
                assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked", "/**");
            }
        }
    }

    @Test
    void aPlantedBackEdgeIsFound(@TempDir Path classes) throws IOException {
        compile(classes, "problem.Planted", "Object back = io.github.siteblog.Blog.class;");
        compile(classes, "page.Planted", "Object library = org.commonmark.node.Node.class;");

        assertThat(violations(classes)).containsExactlyInAnyOrder("problem -> (root)", "page -> org.commonmark.node");
    }

    @Test
    void onlyTheOutputAndTheCacheAreWrittenAndOnlyTheyAndTheSourceAreRead() throws IOException {
        var writing = Pattern.compile(
                "Files\\.(write|copy|move|delete|create|newOutputStream|newBufferedWriter)|FileOutputStream|FileWriter");
        var reading = Pattern.compile(
                "Files\\.(read|newInputStream|newBufferedReader|lines|walk)|FileInputStream|FileReader");

        assertThat(packagesWith(writing)).containsExactly("cache", "output");
        assertThat(packagesWith(reading)).containsExactly("cache", "output", "source");
    }

    @Test
    void nothingAsksForTheClockOrTheEnvironmentWhileRendering() throws IOException {
        var asking = Pattern.compile(
                "(Date|Time|Instant|Year)\\.now\\(|currentTimeMillis|System\\.getenv|System\\.getProperty|Locale\\.getDefault"
                        + "|ZoneId\\.systemDefault|new Date\\(\\)|new Random");

        assertThat(packagesWith(asking)).containsExactly("maven");
    }

    @Test
    void numbersAreWrittenInTheDigitsOfNoLocale() throws IOException {
        var localised = Pattern.compile("(?m)^(?!.*Locale\\.ROOT).*%[0-9,+-]*d.*$");

        assertThat(packagesWith(localised)).isEmpty();
    }

    private static Set<String> packagesWith(Pattern pattern) throws IOException {
        var sources = Path.of("src/main/java/io/github/siteblog");
        var packages = new TreeSet<String>();
        try (var files = Files.walk(sources).filter(file -> file.toString().endsWith(".java"))) {
            for (var file : files.toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    packages.add(sources.relativize(file.getParent()).toString());
                }
            }
        }
        return packages;
    }

    private static List<String> violations(Path classes) {
        var out = new StringWriter();
        var exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "-filter:none",
                        "--multi-release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        classes.toString());
        assertThat(exit).as(out.toString()).isZero();
        var found = new ArrayList<String>();
        for (var line : out.toString().lines().toList()) {
            var arrow = ARROW.matcher(line);
            if (arrow.matches() && isOurs(arrow.group(1)) && isForbidden(arrow.group(1), arrow.group(2))) {
                found.add(shown(arrow.group(1)) + " -> " + shown(arrow.group(2)));
            }
        }
        return found;
    }

    private static boolean isForbidden(String from, String to) {
        if (isOurs(to)) {
            return LAYERS.indexOf(layer(to)) > LAYERS.indexOf(layer(from));
        }
        return LIBRARIES.entrySet().stream()
                .anyMatch(library -> (to + ".").startsWith(library.getKey() + ".")
                        && !library.getValue().contains(layer(from)));
    }

    private static boolean isOurs(String name) {
        return name.equals(ROOT) || name.startsWith(ROOT + ".");
    }

    private static String layer(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static String shown(String name) {
        return !isOurs(name) ? name : layer(name).isEmpty() ? "(root)" : layer(name);
    }

    private static void compile(Path classes, String name, String member) throws IOException {
        var dot = name.indexOf('.');
        var source = classes.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(
                source,
                "package %s.%s; class %s { %s }"
                        .formatted(ROOT, name.substring(0, dot), name.substring(dot + 1), member));
        var exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(exit).isZero();
    }
}
