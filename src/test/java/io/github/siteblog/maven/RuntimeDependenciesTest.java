package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What Maven downloads and loads to run the plugin: few jars, small ones, and none that is known to be vulnerable. */
class RuntimeDependenciesTest {

    private static final int MOST_JARS = 20;
    private static final int MOST_BYTES = 10_000_000;

    /** The versions of each jar by its name, as the descriptor of the plugin has them. */
    private final Map<String, String> versions =
            xml("target/classes/META-INF/maven/plugin.xml").select("plugin > dependencies > dependency").stream()
                    .collect(Collectors.toMap(
                            dependency -> dependency.select("> artifactId").text(),
                            dependency -> dependency.select("> version").text()));

    RuntimeDependenciesTest() throws IOException {}

    @Test
    void areFew() {
        assertThat(versions).hasSizeBetween(10, MOST_JARS).containsKeys("commonmark", "freemarker");
    }

    @Test
    void areSmall() throws IOException {
        var bytes = 0L;
        for (var jar : jars()) {
            bytes += Files.size(jar);
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** Versions with advisories: FreeMarker loads templates from anywhere, KaTeX lets a formula reach the page. */
    @Test
    void haveNoKnownVulnerabilities() throws IOException {
        assertThat(Version.parse(versions.get("freemarker"))).isGreaterThanOrEqualTo(Version.parse("2.3.35"));
        assertThat(Version.parse(property("katex.version"))).isGreaterThanOrEqualTo(Version.parse("0.16.21"));
    }

    @Test
    void haveOneVersionOfCommonMark() {
        assertThat(versions.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("commonmark"))
                        .map(Map.Entry::getValue)
                        .distinct())
                .hasSize(1);
    }

    private List<Path> jars() {
        var names = versions.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue() + ".jar")
                .collect(Collectors.toSet());
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> names.contains(path.getFileName().toString()))
                .toList();
        assertThat(jars).hasSize(names.size());
        return jars;
    }

    private static String property(String name) throws IOException {
        return xml("pom.xml")
                .select("project > properties")
                .first()
                .getElementsByTag(name)
                .text();
    }

    private static Document xml(String file) throws IOException {
        return Jsoup.parse(Files.readString(Path.of(file)), "", Parser.xmlParser());
    }
}
