package io.github.siteblog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T00:00:00Z,      UTC,                2026-05-01",
        "2026-04-30T23:59:59Z,      UTC,                2026-04-30",
        "2026-04-30T21:59:59Z,      Europe/Amsterdam,   2026-04-30",
        "2026-04-30T22:00:00Z,      Europe/Amsterdam,   2026-05-01",
        "2026-04-30T10:00:00Z,      Pacific/Kiritimati, 2026-05-01",
        "2026-05-01T10:59:59Z,      Pacific/Niue,       2026-04-30",
        "2026-05-01T00:30:00+02:00, UTC,                2026-04-30",
    })
    void isAnotherDayInAnotherTimeZone(String text, ZoneId zone, LocalDate day) {
        assertThat(Moment.parse(text).dayIn(zone)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Niue", "Etc/GMT+12"})
    void isTheSameDayEverywhereWhereItIsADay(String zone) {
        assertThat(Moment.parse("2026-05-01").dayIn(ZoneId.of(zone))).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void isNothingElse() {
        for (var text : new String[] {"", "tomorrow", "2026-02-29", "2026-05-01T09:00", "T"}) {
            assertThatThrownBy(() -> Moment.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }
}
