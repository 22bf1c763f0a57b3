package io.github.siteblog.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T00:00:00Z,      2026-05-01T00:00:00Z",
        "2026-05-01T00:00:00+02:00, 2026-04-30T22:00:00Z",
        "' 2026-05-01T00:00:00Z ',  2026-05-01T00:00:00Z",
        "1777593600,                2026-05-01T00:00:00Z",
        "10,                        1970-01-01T00:00:10Z",
    })
    void isAnInstantOrSecondsSince1970(String text, Instant time) throws MojoFailureException {
        assertThat(EntryTime.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "0"})
    void isNoTimeWhereASingleCharacterTurnsItOff(String text) throws MojoFailureException {
        assertThat(EntryTime.parse(text)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void isNoTimeWhereThePomHasNone() throws MojoFailureException {
        assertThat(EntryTime.parse(null)).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01",
                "2026-05-01T00:00:00",
                "yesterday",
                "-5",
                "99999999999999999999",
                "999999999999999999"
            })
    void isRefusedWhereItCannotBeRead(String text) {
        assertThatThrownBy(() -> EntryTime.parse(text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The parameter <outputTimestamp> is '%s'. Write an instant such as 2026-05-01T00:00:00Z. [cfg/timestamp]"
                                .formatted(text));
    }
}
