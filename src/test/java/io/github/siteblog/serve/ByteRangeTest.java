package io.github.siteblog.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-, 0, 100",
        "bytes=10-19, 10, 20",
        "bytes=99-, 99, 100",
        "bytes=90-999999999, 90, 100",
        "bytes=-1, 99, 100",
        "bytes=-100, 0, 100",
        "bytes=-500, 0, 100"
    })
    void isAPartOfTheFile(String header, int start, int end) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(start, end));
        assertThat(new ByteRange(start, end).isIn(100)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void canBeBehindTheEnd(String header) {
        assertThat(ByteRange.of(header, 100))
                .hasValueSatisfying(range -> assertThat(range.isIn(100)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=a-b",
                "bytes=12345678901-"
            })
    void isTheWholeFileWhenItIsNoneThatIsUnderstood(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void isTheWholeFileWhenNobodyAsks() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
