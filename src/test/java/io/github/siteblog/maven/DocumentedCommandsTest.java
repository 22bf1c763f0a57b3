package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the documentation tell readers to type exists, and an integration test types it. */
class DocumentedCommandsTest {

    /** Why no integration test runs a command, by the command. */
    private static final Map<String, String> NOT_RUN = new TreeMap<>(Map.ofEntries(
            Map.entry("mvn -T", "is no command but an option"),
            Map.entry("mvn --batch-mode -Dstyle.color verify", "stands in an example of a post"),
            Map.entry("mvn clean", "is Maven's own"),
            Map.entry("mvn deploy", "is run together with 'clean'"),
            Map.entry("mvn site", "makes this documentation"),
            Map.entry("mvn test -Dtest -Dgolden.update", "writes files of this project"),
            Map.entry("mvn test -Dtest -Dsteps", "is a test itself"),
            Map.entry("mvn test -Pbench", "measures"),
            Map.entry("mvn test -Pbrowser", "needs a browser"),
            Map.entry("mvn verify -Pmatrix", "runs the integration tests on other versions of Maven"),
            Map.entry("mvn verify -Psample", "runs the integration test 'sample-blog'"),
            Map.entry("mvn site-blog:serve", "comes to no end; its own tests run it")));

    private static final Pattern FENCED = Pattern.compile("(?m)^[ \\t>]*(?:\\$ )?(mvn(?: [^\\n]*)?)$");
    private static final Pattern INLINE = Pattern.compile("`(mvn [^`\\n]+)`");
    private static final Pattern GOAL =
            Pattern.compile("(?:site-blog|io\\.github\\.siteblog:site-blog-maven-plugin:[^:\\s]+):([a-z-]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(site-blog\\.[\\w.-]+)");
    private static final Pattern VALUE = Pattern.compile("(-D[\\w.-]+)=(?:\"[^\"]*\"|'[^']*'|\\S+)");

    @Test
    void areFound() {
        assertThat(commands())
                .contains("mvn verify", "mvn site-blog:validate", "mvn site-blog:help -Ddetail -Dgoal")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nameGoalsAndParametersThatExist(String command) throws IOException {
        var descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        var goals = all(Pattern.compile("<goal>([a-z-]+)</goal>"), descriptor);
        var properties = all(Pattern.compile("\\$\\{(site-blog\\.[\\w.-]+)}"), descriptor);

        var named = all(GOAL, command);
        assertThat(goals).as(command).containsAll(named);
        assertThat(properties).as(command).containsAll(all(PROPERTY, command));
    }

    @ParameterizedTest
    @MethodSource("commandsToRun")
    void areRunByAnIntegrationTest(String command) {
        assertThat(runs()).as(command).anyMatch(run -> (run + " ").startsWith(command + " "));
    }

    @Test
    void comeWithTheFilesOfAnIntegrationTest() {
        var page = read(Path.of("src/site/markdown/build-cache.md"));
        Stream.of("extensions.xml", "maven-build-cache-config.xml")
                .map(name -> read(Path.of("src-it/build-cache-restores-the-site/.mvn", name)))
                .forEach(file -> assertThat(page).contains(file.substring(file.indexOf("?>") + 3)));
    }

    @Test
    void areNotExcusedWithoutNeed() {
        var excused = new TreeSet<>(NOT_RUN.keySet());
        excused.removeAll(commands());
        assertThat(excused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mvn  verify   # and so on                | mvn verify",
                "mvn site-blog:render &                   | mvn site-blog:render",
                "mvn site-blog:new -Dsite-blog.title=\"a b\" | mvn site-blog:new -Dsite-blog.title",
                "mvn -T 4                                 | mvn -T",
                "mvn io.github.siteblog:site-blog-maven-plugin:1.0:init | mvn site-blog:init",
            })
    void areComparedWithoutTheirValues(String written, String normal) {
        assertThat(normal(written)).isEqualTo(normal);
    }

    static Set<String> commands() {
        var commands = new TreeSet<String>();
        pages().map(DocumentedCommandsTest::read)
                .forEach(text -> Stream.of(FENCED, INLINE)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(match -> normal(match.group(1)))
                        .forEach(commands::add));
        return commands;
    }

    static Set<String> commandsToRun() {
        return without(commands(), NOT_RUN.keySet());
    }

    /** What integration tests run. */
    private static Set<String> runs() {
        try (var files = Files.walk(Path.of("src-it"))) {
            var runs = new TreeSet<String>();
            runs.add("mvn verify"); // is what the invoker runs where nothing else is said
            for (var file :
                    files.filter(path -> path.endsWith("invoker.properties")).toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("invoker.goals"))
                        .forEach(name -> runs.add(normal("mvn " + properties.getProperty(name))));
            }
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> pages() {
        try (var files = Files.walk(Path.of("src/site/markdown"))) {
            var pages = files.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md")), pages.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String command) {
        return VALUE.matcher(command)
                .replaceAll("$1")
                .replaceAll("\\s+#.*|\\s+&\\s*$", "")
                .replaceAll(" (?:-B|-ntp)\\b", "")
                .replaceAll("-T \\S+", "-T")
                .replaceAll("io\\.github\\.siteblog:site-blog-maven-plugin:[^:\\s]+:", "site-blog:")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
