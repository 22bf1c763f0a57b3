package io.github.siteblog.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.siteblog.content.Moment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
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

    private record Settings(
            Path folder,
            @Nullable Path file,
            Moment now,
            Moment day,
            @Nullable DayOfWeek none) {}

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
    void readsPathsAndMoments() throws IOException {
        var value = new Settings(
                Path.of("src", "blög"),
                null,
                Moment.at(Instant.parse("2026-05-01T09:00:00.123Z")),
                Moment.parse("2026-05-01"),
                null);
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

    private static <T extends Record> T copy(T value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RecordCodec.write(value, new DataOutputStream(bytes));
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        @SuppressWarnings("unchecked")
        var copy = (T) RecordCodec.read(value.getClass(), in);
        assertThat(in.available()).isZero();
        return copy;
    }
}
