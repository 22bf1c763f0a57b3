package io.github.siteblog.report;

import java.util.List;

/**
 * One value of a chart.
 *
 * @param label what it is the value of
 * @param folder where that lies, or empty text
 * @param value the value
 * @param shown the value as it is written
 */
record Bar(String label, String folder, long value, String shown) {

    static Bar of(String label, long value) {
        return new Bar(label, "", value, Long.toString(value));
    }

    /** The bar of a file. */
    static Bar ofFile(String path, long value, String shown) {
        var name = path.lastIndexOf('/') + 1;
        return new Bar(path.substring(name), path.substring(0, name), value, shown);
    }

    /** The label and the value in words. */
    String told() {
        return folder + label + ": " + shown;
    }

    static long highest(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
    }
}
