package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNameTest {

    @ParameterizedTest
    @CsvSource({
        "con,            con",
        "/old/NUL.html,  nul",
        "/Aux/x/,        aux",
        "com0,           com0",
        "lpt9.tar.gz,    lpt9",
    })
    void isFoundInAnyPartOfAPath(String path, String name) {
        assertThat(ReservedName.in(path)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "console", "con-post", "icon", "com10", "com", "x.con", "/old.con/"})
    void isNoOtherName(String path) {
        assertThat(ReservedName.in(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"con, con-", "nul.txt, nul-.txt", "Aux, Aux-", "console, console", "x.con, x.con"})
    void isAvoided(String slug, String other) {
        assertThat(ReservedName.avoidedBy(slug)).isEqualTo(other);
        assertThat(ReservedName.in(other)).isEmpty();
    }
}
