package io.github.siteblog.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/siteblog/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final LocalDate DAY = LocalDate.of(2019, 3, 7);

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "nl"})
    void haveEveryKeyWithTheSamePlaces(String language) throws Exception {
        var lines = Files.readAllLines(FILES.resolve(language + ".properties"));
        assertThat(lines.stream().map(line -> line.replaceFirst(" = .*", "")))
                .containsExactlyInAnyOrderElementsOf(Messages.english().keys());
        for (var line : lines) {
            var parts = line.split(" = ", 2);
            assertThat(places(parts[1])).as(line).containsExactlyInAnyOrderElementsOf(places(english(parts[0])));
        }
    }

    private static String english(String key) throws Exception {
        return Files.readAllLines(FILES.resolve("en.properties")).stream()
                .filter(line -> line.startsWith(key + " = "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'March 7, 2019', March 7, 1 post, 0 posts",
        "en-GB, 'March 7, 2019', March 7, 1 post, 0 posts",
        "xx, 'March 7, 2019', March 7, 1 post, 0 posts",
        "de, 7. März 2019, 7. März, 1 Beitrag, 0 Beiträge",
        "de-AT, 7. März 2019, 7. März, 1 Beitrag, 0 Beiträge",
        "fr, 7 mars 2019, 7 mars, 1 article, 0 articles",
        "es, 7 de marzo de 2019, 7 de marzo, 1 artículo, 0 artículos",
        "nl, 7 maart 2019, 7 maart, 1 artikel, 0 artikelen"
    })
    void areInTheLanguage(String language, String longDate, String shortDate, String one, String none) {
        var messages = Messages.of(language);
        assertThat(messages.longDate(DAY)).isEqualTo(longDate);
        assertThat(messages.shortDate(DAY)).isEqualTo(shortDate);
        assertThat(messages.count("posts", 1)).isEqualTo(one);
        assertThat(messages.count("posts", 0)).isEqualTo(none);
    }

    @Test
    void takeWhatIsPutInAsItStands() {
        assertThat(Messages.english().text("postsBy", "$1 {1} \\ <b>")).isEqualTo("Posts by $1 {1} \\ <b>");
        assertThat(Messages.english().text("pageOf", 2)).isEqualTo("page 2 of ");
    }

    @Test
    void knowTheirKeys() {
        assertThatThrownBy(() -> Messages.english().text("nothing"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("nothing");
    }
}
