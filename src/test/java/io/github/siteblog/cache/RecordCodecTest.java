package io.github.siteblog.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private record Inner(String file, int line) {}

    private record Outer(
            @Nullable String text,
            boolean is,
            DayOfWeek day,
            List<Inner> places,
            Map<String, String> attributes,
            List<String> words) {}

    private record Strange(Object any) {}

    @Test
    void readsWhatItWrote() throws IOException {
        var value = new Outer(
                "Ünï 函館 😀 " + "long ".repeat(50_000),
                true,
                DayOfWeek.FRIDAY,
                List.of(new Inner("a.md", 1), new Inner("a.md", -2)),
                Map.of("b", "1", "a", ""),
                List.of());
        assertThat(copy(value)).isEqualTo(value);
    }

    @Test
    void readsThatThereIsNothing() throws IOException {
        var value = new Outer(null, false, DayOfWeek.MONDAY, List.of(), Map.of(), List.of("", "x"));
        assertThat(copy(value)).isEqualTo(value);
    }

    @Test
    void keepsEqualTextsOnce() throws IOException {
        var value = new Outer(
                "", false, DayOfWeek.MONDAY, List.of(new Inner("a.md", 1), new Inner("a.md", 2)), Map.of(), List.of());
        var places = copy(value).places();
        assertThat(places.get(0).file()).isSameAs(places.get(1).file());
    }

    @Test
    void refusesWhatItCouldNotRead() {
        assertThatThrownBy(() ->
                        RecordCodec.write(new Strange(new Object()), new DataOutputStream(new ByteArrayOutputStream())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot write a class java.lang.Object");
    }

    private static Outer copy(Outer value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RecordCodec.write(value, new DataOutputStream(bytes));
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        var copy = RecordCodec.read(Outer.class, in);
        assertThat(in.available()).isZero();
        return copy;
    }
}
