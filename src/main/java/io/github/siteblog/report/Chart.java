package io.github.siteblog.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws values as bars.
 *
 * <p>Widths are per cents and heights pixels, so that a chart fits any page and its text keeps its size. Each bar has its
 * label and its value beside it; colour says nothing.
 */
final class Chart {

    private static final int ROW = 42;
    private static final int ROW_WITH_FOLDER = 60;
    private static final int PLOT = 150;
    private static final int MOST_LABELS = 24;
    private static final int MOST_LABELS_NARROW = 8;
    private static final int LABEL = 29;
    private static final int FOLDER = 37;

    private final Markup html;

    Chart(Markup html) {
        this.html = html;
    }

    /** Bars one below the other, each under its label. */
    void rows(String id, String title, String sums, List<Bar> bars) {
        var hasFolders = bars.stream().anyMatch(bar -> !bar.folder().isEmpty());
        var row = hasFolders ? ROW_WITH_FOLDER : ROW;
        html.open("figure", "class", hasFolders ? "wide" : null);
        open(id, title, sums, bars, row * bars.size());
        for (int i = 0; i < bars.size(); i++) {
            row(bars.get(i), i * row, row, Bar.highest(bars));
        }
        html.close().closeLine();
    }

    private void row(Bar bar, int top, int height, long highest) {
        html.open("g").element("title", bar.told());
        // A picture of its own cuts what is too wide and would run into the value.
        html.open("svg", "x", "0", "y", px(top), "width", "80%", "height", "24");
        label(bar.label(), LABEL, 15, "label");
        html.close();
        if (height == ROW_WITH_FOLDER) {
            label(bar.folder(), FOLDER, top + 33, "folder");
        }
        html.element("text", bar.shown(), "x", "100%", "y", px(top + 15), "class", "value end");
        var y = px(top + height - 20);
        html.empty("rect", "x", "0", "y", y, "width", "100%", "height", "8", "rx", "4", "class", "track");
        if (bar.value() > 0) {
            var width = percent(Math.max(0.01, (double) bar.value() / highest));
            html.empty("rect", "x", "0", "y", y, "width", width, "height", "8", "rx", "4", "class", "bar");
        }
        html.closeLine();
    }

    /** A label; where it is long, narrow pages show it cut. */
    private void label(String label, int most, int y, String kind) {
        var cut = cut(label, most);
        if (cut.equals(label)) {
            html.element("text", label, "x", "0", "y", px(y), "class", kind);
        } else {
            html.element("text", cut, "x", "0", "y", px(y), "class", kind + " cut");
            html.element("text", label, "x", "0", "y", px(y), "class", kind + " whole");
        }
    }

    /** Bars side by side, each with its value on top and its label below. */
    void columns(String id, String title, String sums, List<Bar> bars) {
        html.open("figure", "class", "wide");
        open(id, title, sums, bars, PLOT + 54);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var height = Math.round((double) PLOT * bar.value() / Bar.highest(bars));
            var top = 24 + PLOT - height;
            var x = percent((i + 0.14) / bars.size());
            var width = percent(0.72 / bars.size());
            var middle = percent((i + 0.5) / bars.size());
            html.open("g").element("title", bar.told());
            html.empty("rect", "x", x, "y", px(top), "width", width, "height", px(height), "rx", "3", "class", "bar");
            html.element("text", bar.shown(), "x", middle, "y", px(top - 7), "class", "value middle");
            if (isLabelled(i, bars.size(), MOST_LABELS)) {
                var kind = isLabelled(i, bars.size(), MOST_LABELS_NARROW) ? "middle" : "middle minor";
                html.element("text", bar.label(), "x", middle, "y", px(24 + PLOT + 20), "class", kind);
            }
            html.closeLine();
        }
        html.empty("rect", "x", "0", "y", px(24 + PLOT), "width", "100%", "height", "1", "class", "axis");
        html.close().closeLine();
    }

    /** Whether a column gets its label where there is room for some alone; the last always does. */
    private static boolean isLabelled(int index, int size, int most) {
        return (size - 1 - index) % ((size + most - 1) / most) == 0;
    }

    private void open(String id, String title, String sums, List<Bar> bars, int height) {
        var told = bars.stream().map(Bar::told).collect(Collectors.joining("; "));
        html.open("figcaption").element("strong", title);
        html.text(" ").element("span", sums).close();
        html.open(
                "svg",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "width",
                "100%",
                "height",
                px(height));
        html.element("title", title, "id", id + "-title");
        html.element("desc", told + ".", "id", id + "-desc").line();
    }

    /** A label that is too long, cut in the middle: its ends tell most. */
    private static String cut(String label, int most) {
        var length = label.codePointCount(0, label.length());
        if (length <= most) {
            return label;
        }
        var start = label.offsetByCodePoints(0, most / 2);
        var end = label.offsetByCodePoints(label.length(), -most / 2);
        return label.substring(0, start) + "…" + label.substring(end);
    }

    private static String px(long pixels) {
        return Long.toString(pixels);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }
}
