package io.github.siteblog.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.model.LazyText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Point(int x, @Nullable String name) {}

    private record Spot(int x, @Nullable String name) {}

    @Test
    void isTheSameForEqualValues() {
        var values = List.of(
                new Point(1, "a"), List.of("b", 2L), true, LocalDate.parse("2026-05-01"), DayOfWeek.MONDAY, Map.of());
        assertThat(Fingerprint.of(new ArrayList<>(values))).isEqualTo(Fingerprint.of(values));
        assertThat(Fingerprint.of(new Point(1, null))).isEqualTo(Fingerprint.of(new Point(1, null)));
    }

    @Test
    void isAnotherForEveryOtherValue() {
        assertThat(List.of(
                        Fingerprint.of(),
                        Fingerprint.of((Object) null),
                        Fingerprint.of(""),
                        Fingerprint.of("a"),
                        Fingerprint.of("a", "b"),
                        Fingerprint.of("ab"),
                        Fingerprint.of(List.of("a", "b")),
                        Fingerprint.of(List.of("b", "a")),
                        Fingerprint.of(List.of("a"), "b"),
                        Fingerprint.of(1),
                        Fingerprint.of("1"),
                        Fingerprint.of(new Point(1, "a")),
                        Fingerprint.of(new Point(1, null)),
                        Fingerprint.of(new Spot(1, "a")),
                        Fingerprint.of(Map.of("a", "b")),
                        Fingerprint.of(Map.of("b", "a")),
                        Fingerprint.of(LazyText.of("a"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotDependOnTheOrderOfSetsAndMaps() {
        var forth = new LinkedHashMap<String, Integer>();
        var back = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 100; i++) {
            forth.put("key " + i, i);
            back.put("key " + (99 - i), 99 - i);
        }
        assertThat(Fingerprint.of(forth))
                .isEqualTo(Fingerprint.of(back))
                .isEqualTo(Fingerprint.of(new HashMap<>(back)));
        assertThat(Fingerprint.of(new LinkedHashSet<>(forth.keySet())))
                .isEqualTo(Fingerprint.of(Set.copyOf(back.keySet())));
    }

    @Test
    void doesNotReadATextThatHasOne() {
        assertThat(Fingerprint.of(new LazyText("key", () -> {
                    throw new AssertionError("read");
                })))
                .isEqualTo(Fingerprint.of(new LazyText("key", () -> "")));
    }

    @Test
    void takesWhatIsKnown() {
        var known = Fingerprint.of(List.of(new Point(1, "a")), point -> "known");
        assertThat(known)
                .isEqualTo(Fingerprint.of(List.of(new Point(2, "b")), point -> "known"))
                .isNotEqualTo(Fingerprint.of(new Point(1, "a")));
    }

    @Test
    void isRefusedForWhatCannotBeCompared() {
        assertThatThrownBy(() -> Fingerprint.of(List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no fingerprint of a class java.lang.Object");
    }
}
