package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.siteblog.problem.Problems;
import io.github.siteblog.source.FrontMatter;
import io.github.siteblog.source.SourceFile;
import io.github.siteblog.source.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReaderTest {

    private final Problems problems = new Problems();

    @AfterEach
    void thenNoProblems() {
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void readsEveryField() {
        var person = given("""
                firstName: Ada
                lastName: Lovelace
                displayName: full
                role: author
                githubNick: ada
                image: /people/ada.png
                imageAlt: Ada
                projects: [Engine, Notes]
                """);
        assertThat(person.slug()).isEqualTo("ada-lovelace");
        assertThat(person.name()).isEqualTo("Ada Lovelace");
        assertThat(person.role().value()).isEqualTo("author");
        assertThat(person.github().value()).isEqualTo("ada");
        assertThat(person.portrait().src().value()).isEqualTo("/people/ada.png");
        assertThat(person.portrait().altText()).isEqualTo("Ada");
        assertThat(person.projects()).extracting(Text::value).containsExactly("Engine", "Notes");
    }

    @ParameterizedTest
    @CsvSource({
        "full,      Ada, Lovelace, Ada Lovelace",
        "'',        Ada, Lovelace, Ada Lovelace",
        "firstName, Ada, Lovelace, Ada",
        "lastName,  Ada, Lovelace, Lovelace",
        "firstName, '',  Lovelace, Lovelace",
        "lastName,  Ada, '',       Ada",
        "full,      Ada, '',       Ada",
        "full,      '',  Lovelace, Lovelace",
        "full,      '',  '',       ada-lovelace",
    })
    void composesTheNameAsItAsks(String display, String first, String last, String name) {
        var person = given("displayName: %s\nfirstName: %s\nlastName: %s".formatted(display, first, last));
        assertThat(person.name()).isEqualTo(name);
    }

    @Test
    void leavesOutWhatIsMissing() {
        var person = given("role:");
        assertThat(person.role()).isNull();
        assertThat(person.github()).isNull();
        assertThat(person.portrait()).isNull();
        assertThat(person.projects()).isEmpty();
    }

    private PersonDraft given(String yaml) {
        var file = new SourceFile("people/ada-lovelace.md", "---\n" + yaml.strip() + "\n---\n");
        return new PersonReader().read(FrontMatter.of(file, problems).orElseThrow());
    }
}
