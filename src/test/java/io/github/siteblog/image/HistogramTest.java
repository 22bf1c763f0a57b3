package io.github.siteblog.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void numbersColoursAsTheyComeAndCountsThem() {
        var pixels = new int[] {0xFF123456, 0, 0xFF123456, -1, 0xFF123456};
        var histogram = Histogram.of(pixels, 3).orElseThrow();
        assertThat(histogram.size()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(histogram::colour)).containsExactly(0xFF123456, 0, -1);
        assertThat(IntStream.range(0, 3).map(histogram::count)).containsExactly(3, 1, 1);
        assertThat(histogram.number(-1)).isEqualTo(2);
    }

    @Test
    void hasRoomForAnyNumberOfColours() {
        var colours = IntStream.range(0, 100_000).map(i -> 0xFF000000 | i * 17).toArray();
        var histogram = Histogram.of(colours, 100_000).orElseThrow();
        assertThat(histogram.size()).isEqualTo(100_000);
        assertThat(IntStream.range(0, 100_000)).allMatch(i -> histogram.number(colours[i]) == i);
        assertThat(IntStream.range(0, 100_000)).allMatch(i -> histogram.count(i) == 1);
    }

    @Test
    void refusesMoreColoursThanItMayTellApart() {
        assertThat(Histogram.of(new int[] {1, 2, 1, 3}, 3)).isPresent();
        assertThat(Histogram.of(new int[] {1, 2, 1, 3}, 2)).isEmpty();
    }
}
