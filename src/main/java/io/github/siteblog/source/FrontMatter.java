package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file split at its front matter.
 *
 * @param file the whole file
 * @param fields the fields between the two lines of three dashes
 * @param bodyLine the line at which the body begins, from 1
 */
public record FrontMatter(SourceFile file, Fields fields, int bodyLine) {

    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_FILE_LENGTH = 4 * 1024 * 1024;
    private static final String FENCE = "---";

    /** Splits a file; empty when it has no front matter that can be read, which is then reported. */
    public static Optional<FrontMatter> of(SourceFile file, Problems problems) {
        if (!isFence(file.line(1))) {
            reportMissing(file, problems);
            return Optional.empty();
        }
        var end = 2;
        while (end <= file.lines() && !isFence(file.line(end))) {
            end++;
        }
        if (end > file.lines()) {
            problems.error(
                    "fm/unterminated",
                    Location.startOf(file.path()),
                    "The front matter is never closed.",
                    "Put a line of three dashes after the last field.");
            return Optional.empty();
        }
        return isTooLarge(file, end, problems) ? Optional.empty() : split(file, end, problems);
    }

    /** The offset in the file at which the body begins. */
    public int bodyStart() {
        return bodyLine > file.lines() ? file.text().length() : file.startOfLine(bodyLine);
    }

    /** The Markdown below the front matter. */
    public String body() {
        return file.text().substring(bodyStart());
    }

    private static Optional<FrontMatter> split(SourceFile file, int end, Problems problems) {
        var yaml = file.text().substring(file.startOfLine(2), file.startOfLine(end));
        var value = new YamlReader(file, 2, problems).read(yaml);
        if (value.isPresent() && !(value.get() instanceof Fields)) {
            problems.error(
                    "fm/not-a-mapping",
                    value.get().location(),
                    "The front matter is %s.".formatted(value.get().kind()),
                    "Write fields such as 'title: …', one a line.");
        }
        return value.filter(Fields.class::isInstance).map(v -> new FrontMatter(file, (Fields) v, end + 1));
    }

    private static boolean isTooLarge(SourceFile file, int end, Problems problems) {
        if (file.startOfLine(end) > MAX_LENGTH) {
            if (!isTooDeep(file, problems)) {
                problems.error(
                        "fm/too-large",
                        Location.startOf(file.path()),
                        "The front matter is longer than 64 KiB.",
                        "Move the long value into the body.");
            }
            return true;
        }
        if (file.text().length() > MAX_FILE_LENGTH) {
            problems.error(
                    "post/too-large",
                    Location.startOf(file.path()),
                    "The file is longer than 4 MiB.",
                    "Split it into several posts.");
            return true;
        }
        return false;
    }

    /** Whether it is its nesting that makes the front matter too long, which says more about what to mend. */
    private static boolean isTooDeep(SourceFile file, Problems problems) {
        var start = new Problems();
        new YamlReader(file, 2, start)
                .read(file.text().substring(file.startOfLine(2), Math.max(file.startOfLine(2), MAX_LENGTH)));
        var deep = start.sorted(Map.of()).stream()
                .filter(problem -> problem.rule().equals("yaml/too-deep"))
                .toList();
        problems.addAll(deep);
        return !deep.isEmpty();
    }

    private static void reportMissing(SourceFile file, Problems problems) {
        var start = Location.startOf(file.path());
        var first = firstWrittenLine(file);
        var line = file.line(first);
        if (line.startsWith("+++") || line.startsWith("{")) {
            problems.error(
                    "fm/unsupported-format",
                    start,
                    "The front matter is %s.".formatted(line.startsWith("{") ? "JSON" : "TOML"),
                    "Write it as YAML between two lines of three dashes.");
        } else if (isFence(line.strip())) {
            problems.error(
                    "fm/not-first",
                    file.at(first, 0),
                    "The front matter does not begin in the first line.",
                    "Delete what stands before its three dashes.");
        } else {
            problems.error(
                    "fm/missing",
                    start,
                    "The file has no front matter.",
                    "Begin it with a line of three dashes, the fields, and another such line.");
        }
    }

    private static int firstWrittenLine(SourceFile file) {
        var line = 1;
        while (line < file.lines() && file.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static boolean isFence(String line) {
        return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
    }
}
