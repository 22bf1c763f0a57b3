package io.github.siteblog.report;

import java.util.List;

/**
 * One value of a chart.
 *
 * @param label what it is the value of
 * @param value the value
 * @param shown the value as it is written
 */
record Bar(String label, long value, String shown) {

    static Bar of(String label, long value) {
        return new Bar(label, value, Long.toString(value));
    }

    /** The label and the value in words. */
    String told() {
        return label + ": " + shown;
    }

    static long highest(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
    }
}
