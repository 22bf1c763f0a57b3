package io.github.siteblog.markdown;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Nearest;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a code fence, once. */
final class FenceInfoReader {

    /** A name as in {@code python}, {@code {python}} or {@code {.python}}, perhaps with a title: {@code python:hello.py}. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:\\{\\.?(?=[a-zA-Z]))?([^\\s{}\\[\\],:=\"']++)(?!=)(?::([^\\s{}\\[\\]]+))?");

    private static final Pattern ITEM = Pattern.compile(String.join(
            "|",
            "[\\s,}]+",
            "\\{(?<lines>[\\d\\s,-]*)}",
            "\\[(?<label>[^]]*)]",
            "(?<name>[^\\s,={}\\[\\]]+)(?:=(?<value>\"[^\"]*\"|'[^']*'|[^\\s{}\\[\\]]*))?",
            "(?<other>\\{[^}]*}|\\S+)"));

    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,5})(?:-([1-9]\\d{0,5}))?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final List<String> OPTIONS =
            List.of("assertions", "file", "linenos", "region", "showLineNumbers", "start", "title");

    private final String info;
    private final IntFunction<Location> places;
    private final Problems problems;
    private final List<LineRange> marks = new ArrayList<>();
    private String language = "";
    private String title = "";
    private String label = "";
    private String file = "";
    private String region = "";
    private boolean hasAssertions = true;
    private int firstNumber;
    private int at;

    FenceInfoReader(String info, IntFunction<Location> places, Problems problems) {
        this.info = info;
        this.places = places;
        this.problems = problems;
    }

    FenceInfo read() {
        var name = LANGUAGE.matcher(info);
        var at = 0;
        if (name.lookingAt()) {
            language = name.group(1);
            title = name.group(2) == null ? "" : name.group(2);
            at = name.end();
        }
        var item = ITEM.matcher(info);
        while (at < info.length() && item.find(at)) {
            item(item);
            at = item.end();
        }
        return new FenceInfo(
                language, title, label, marks, firstNumber, new SnippetSource(file, region, hasAssertions));
    }

    private void item(Matcher item) {
        if (item.group("lines") != null) {
            lines(item.group("lines"), item.start("lines"));
        } else if (item.group("label") != null) {
            label = item.group("label").strip();
        } else if (item.group("name") != null) {
            option(item.group("name"), item.group("value"), item.start());
        } else if (item.group("other") != null) {
            unknown(item.group("other"), item.start());
        }
    }

    private void option(String name, @Nullable String value, int start) {
        switch (name) {
            case "title" -> title(value, start);
            case "linenos", "showLineNumbers" -> numbers(name, value, start);
            case "start" -> firstNumber(value == null ? "" : unquoted(value), start);
            case "file" -> file = value == null ? "" : unquoted(value);
            case "region" -> region = value == null ? "" : unquoted(value);
            case "assertions" ->
                hasAssertions = value == null || !unquoted(value).equals("false");
            default -> unknown(name, start);
        }
    }

    private void title(@Nullable String value, int start) {
        if (value == null || unquoted(value).isBlank()) {
            report(start, "The option 'title' of the code block has no value.", "Write it as title=\"…\".");
        } else {
            title = unquoted(value).strip();
        }
    }

    private void numbers(String name, @Nullable String value, int start) {
        if (value != null && !unquoted(value).equals("true")) {
            report(start, wrongValue(name, unquoted(value)), "Write '%s' and nothing else.".formatted(name));
        } else {
            firstNumber = Math.max(1, firstNumber);
        }
    }

    private void firstNumber(String value, int start) {
        if (NUMBER.matcher(value).matches()) {
            firstNumber = Integer.parseInt(value);
        } else {
            report(start, wrongValue("start", value), "Write the number of the first line, such as start=10.");
        }
    }

    private void lines(String ranges, int start) {
        var offset = start;
        for (var range : ranges.split(",", -1)) {
            range(range.strip(), offset + range.length() - range.stripLeading().length());
            offset += range.length() + 1;
        }
    }

    private void range(String text, int offset) {
        var range = RANGE.matcher(text);
        var first = range.matches() ? Integer.parseInt(range.group(1)) : 1;
        var last = range.matches() && range.group(2) != null ? Integer.parseInt(range.group(2)) : first;
        if (range.matches() && first <= last) {
            marks.add(new LineRange(first, last, offset));
        } else {
            problems.warning(
                    "code/line-mark",
                    places.apply(offset),
                    "The line mark %s names no lines.".formatted(Printable.quoted(text)),
                    "Write lines as in {2} or {1,3-5}.");
        }
    }

    private void unknown(String text, int start) {
        report(
                start,
                "The option %s of the code block is not known.".formatted(Printable.quoted(text)),
                Nearest.hint(text, OPTIONS, "Use title=\"…\", {1,3-5}, linenos or start=10, or delete it."));
    }

    private void report(int start, String message, String hint) {
        problems.warning("code/unknown-option", places.apply(start), message, hint);
    }

    private static String wrongValue(String name, String value) {
        return "The option '%s' of the code block has the value %s.".formatted(name, Printable.quoted(value));
    }

    private static String unquoted(String value) {
        var isQuoted = value.startsWith("\"") || value.startsWith("'");
        return isQuoted && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
    }
}
