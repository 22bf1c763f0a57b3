package io.github.siteblog.rule;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is described, reported somewhere, and explained on a page; and nothing else is. */
class RuleInfosTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/site/markdown/rules");
    private static final String INDEX = "index.md";

    /** What is described and not reported yet; take out here what is done. */
    private static final Set<String> IN_THE_MAKING = Set.of();

    /** Literals of the sources that look like ids and are none. */
    private static final Set<String> NO_IDS =
            Set.of("theme/assets", "image/avif", "image/gif", "image/jpeg", "image/png", "image/webp", "image/x-icon");

    private static final Pattern MEDIA_TYPE = Pattern.compile("(?:application|audio|font|video)/.*");

    private static final Pattern ID_LITERAL = Pattern.compile("\"([a-z0-9]+/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern REPORT = Pattern.compile(
            "(?:\\.(error|warning|info)\\(|Severity\\.(ERROR|WARNING|INFO),)\\s*\"([a-z0-9]+/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern INDEX_ROW =
            Pattern.compile("(?m)^\\| \\[([^]]+)]\\(([^)]+)\\) \\| (.+) \\| ([a-z, ]+) \\|$");
    private static final Pattern SEVERITY_SECTION = Pattern.compile("(?s)\n## Severity\n\n(.+?) by default\\. (.*)");

    private static final Map<String, RuleInfo> INFOS =
            RuleInfos.all().stream().collect(toMap(RuleInfo::id, identity(), (a, b) -> a, TreeMap::new));

    @Test
    void everyIdInTheSourcesIsDescribed() {
        assertThat(INFOS.keySet()).containsAll(idsInTheSources());
    }

    @Test
    void everyDescribedIdIsInTheSourcesOrInTheMaking() {
        var unreported = new TreeSet<>(INFOS.keySet());
        unreported.removeAll(idsInTheSources());
        assertThat(unreported).containsExactlyInAnyOrderElementsOf(IN_THE_MAKING);
    }

    static Set<String> everyId() {
        return INFOS.keySet();
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void everyRuleHasItsPage(String id) {
        assertThat(text(page(id)))
                .startsWith("# %s\n\n%s\n\n## Why it matters\n\n"
                        .formatted(id, INFOS.get(id).summary()))
                .containsSubsequence(
                        "\n## Why it matters\n", "\n## Example\n", "\n## How to mend it\n", "\n## Severity\n")
                .contains(" [%s]\n".formatted(id))
                .endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void everyPageTellsHowToChangeTheSeverityOrThatItIsFixed(String id) {
        var section = SEVERITY_SECTION.matcher(text(page(id)));
        assertThat(section.find()).isTrue();
        if (INFOS.get(id).isFixed()) {
            assertThat(section.group(2)).startsWith("It cannot be changed: ");
        } else {
            assertThat(section.group(2))
                    .startsWith("To change it:\n\n```yaml\n# blog.yml\nrules:\n  %s: ".formatted(id));
        }
    }

    @Test
    void everyPageBeginsWithTheSeverityOfTheRule() {
        INFOS.forEach((id, info) -> assertThat(severities(id).get(0))
                .as(id)
                .isEqualTo(info.severity().word()));
    }

    @Test
    void everyPageTellsTheSeveritiesThatTheSourcesReportWith() {
        reportedSeverities()
                .forEach((id, severities) -> assertThat(severities(id)).as(id).containsAll(severities));
    }

    @Test
    void noPageIsWithoutARule() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(INDEX)))
                    .containsExactlyInAnyOrderElementsOf(
                            INFOS.keySet().stream().map(RuleInfosTest::page).toList());
        }
    }

    @Test
    void theIndexHasARowForEveryRule() {
        var rows =
                INDEX_ROW.matcher(text(INDEX)).results().map(MatchResult::group).toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(INFOS.values().stream()
                        .map(info -> "| [%s](%s) | %s | %s |"
                                .formatted(
                                        info.id(),
                                        page(info.id()),
                                        info.summary(),
                                        String.join(", ", severities(info.id()))))
                        .toList());
    }

    /** The severities that the page of a rule names, as {@code `error` or `warning` by default} does. */
    private static List<String> severities(String id) {
        var section = SEVERITY_SECTION.matcher(text(page(id)));
        assertThat(section.find()).as(id).isTrue();
        return Pattern.compile("`([a-z]+)`")
                .matcher(section.group(1))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, Set<String>> reportedSeverities() {
        var severities = new TreeMap<String, Set<String>>();
        sources()
                .flatMap(source -> REPORT.matcher(source).results())
                .forEach(match -> severities
                        .computeIfAbsent(match.group(3), id -> new TreeSet<>())
                        .add(match.group(match.group(1) == null ? 2 : 1).toLowerCase(Locale.ROOT)));
        return severities;
    }

    private static Set<String> idsInTheSources() {
        return sources()
                .flatMap(source -> ID_LITERAL.matcher(source).results())
                .map(match -> match.group(1))
                .filter(id -> !NO_IDS.contains(id) && !MEDIA_TYPE.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var texts = files.filter(file -> file.toString().endsWith(".java"))
                    .map(RuleInfosTest::read)
                    .toList();
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String id) {
        return id.replace('/', '-') + ".md";
    }

    private static String text(String page) {
        return read(PAGES.resolve(page));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
