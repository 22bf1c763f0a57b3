package io.github.siteblog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern ID = Pattern.compile("\"([a-z0-9]+/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(text|image)/(html|css|plain|png|jpeg|gif|webp|avif|x-icon)");

    @Test
    void idsAreAGroupAndAName() {
        assertThat(ids())
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allMatch(id -> ID.matcher('"' + id + '"').matches());
    }

    @Test
    void everyIdOfARuleIsDescribed() {
        for (var rule : Rules.standard()) {
            assertThat(ids()).as(rule.getClass().getSimpleName()).containsAll(rule.ids());
        }
    }

    @Test
    void everyIdOfTheCodeIsDescribed() throws IOException {
        var groups = ids().stream().map(RulesTest::group).collect(Collectors.toSet());
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ID.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        used.removeIf(
                id -> !groups.contains(group(id)) || MEDIA_TYPE.matcher(id).matches());
        assertThat(used).contains("ref/unknown-author").isSubsetOf(ids());
    }

    @Test
    void descriptionsAreSentences() {
        assertThat(RuleInfos.all()).allMatch(info -> info.summary().matches("[A-Z].*[^.]\\."));
    }

    private static List<String> ids() {
        return RuleInfos.all().stream().map(RuleInfo::id).toList();
    }

    private static String group(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
