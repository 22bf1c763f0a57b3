package io.github.siteblog.source;

import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the front matter of a file and reads it in the form that it has. */
final class FrontMatterReader {

    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_FILE_LENGTH = 4 * 1024 * 1024;
    private static final String DASHES = "---";
    private static final String PLUSES = "+++";
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_-]+:(?:\\s.*)?");
    private static final Pattern HEADER_LINE = Pattern.compile("\\s*[\\w.-]+\\s*=.*");

    private final SourceFile file;
    private final Set<FrontMatterForm> forms;
    private final Problems problems;

    FrontMatterReader(SourceFile file, Set<FrontMatterForm> forms, Problems problems) {
        this.file = file;
        this.forms = forms;
        this.problems = problems;
    }

    /** Splits the file; empty when it has no front matter that can be read, which is then reported. */
    Optional<FrontMatter> read() {
        if (isFence(file.line(1), DASHES)) {
            return fenced(DASHES, "Put a line of three dashes after the last field.", this::yaml);
        }
        if (isFence(file.line(1), PLUSES) && forms.contains(FrontMatterForm.TOML)) {
            return fenced(PLUSES, "Put a line of three plus signs after the last field.", this::toml);
        }
        var first = firstWrittenLine();
        if (HEADER_LINE.matcher(file.line(first)).matches()) {
            var end = endOf(first, HeaderReader.END);
            if (forms.contains(FrontMatterForm.JBAKE)) {
                return split(first, end, "Put a line of six tildes after the last field.", this::header);
            }
            if (end <= file.lines()) {
                return refuse("a header of JBake", FrontMatterForm.JBAKE);
            }
        }
        return reportMissing(first);
    }

    /** Reads the lines of fields. */
    @FunctionalInterface
    private interface Reading {
        Optional<Value> read(int firstLine, int endLine);
    }

    private Optional<Value> yaml(int firstLine, int endLine) {
        var yaml = file.text().substring(file.startOfLine(firstLine), file.startOfLine(endLine));
        return new YamlReader(file, firstLine, problems).read(yaml);
    }

    private Optional<Value> toml(int firstLine, int endLine) {
        return new TomlReader(file, firstLine, endLine, problems).read().map(Value.class::cast);
    }

    private Optional<Value> header(int firstLine, int endLine) {
        return new HeaderReader(file, problems).read(firstLine, endLine).map(Value.class::cast);
    }

    private Optional<FrontMatter> fenced(String fence, String cure, Reading reading) {
        return split(2, endOf(2, fence), cure, reading);
    }

    /** The first line from another on that is a fence; the one behind the last line when there is none. */
    private int endOf(int firstLine, String fence) {
        var end = firstLine;
        while (end <= file.lines() && !isFence(file.line(end), fence)) {
            end++;
        }
        return end;
    }

    private Optional<FrontMatter> split(int firstLine, int end, String cure, Reading reading) {
        if (end > file.lines()) {
            problems.error("fm/unterminated", Location.startOf(file.path()), "The front matter is never closed.", cure);
            return Optional.empty();
        }
        if (isTooLarge(end)) {
            return Optional.empty();
        }
        var value = reading.read(firstLine, end);
        if (value.isPresent() && !(value.get() instanceof Fields)) {
            problems.error(
                    "fm/not-a-mapping",
                    value.get().location(),
                    "The front matter is %s.".formatted(value.get().kind()),
                    "Write fields such as 'title: …', one a line.");
        }
        return value.filter(Fields.class::isInstance).map(v -> new FrontMatter(file, (Fields) v, end + 1));
    }

    private boolean isTooLarge(int end) {
        if (file.startOfLine(end) > MAX_LENGTH) {
            if (!isTooDeep()) {
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
    private boolean isTooDeep() {
        if (!isFence(file.line(1), DASHES)) {
            return false;
        }
        var start = new Problems();
        new YamlReader(file, 2, start)
                .read(file.text().substring(file.startOfLine(2), Math.max(file.startOfLine(2), MAX_LENGTH)));
        var deep = start.sorted().stream()
                .filter(problem -> problem.rule().equals("yaml/too-deep"))
                .toList();
        problems.addAll(deep);
        return !deep.isEmpty();
    }

    private Optional<FrontMatter> reportMissing(int first) {
        var line = file.line(first);
        var isFenced = isFence(line.strip(), DASHES) || isFence(line.strip(), PLUSES);
        if (line.startsWith(PLUSES) && !forms.contains(FrontMatterForm.TOML)) {
            return refuse("TOML", FrontMatterForm.TOML);
        }
        if (line.startsWith("{")) {
            return refuse("JSON", null);
        }
        if (isFenced) {
            problems.error(
                    "fm/not-first",
                    file.at(first, 0),
                    "The front matter does not begin in the first line.",
                    "Delete what stands before its three %s.".formatted(line.contains("+") ? "plus signs" : "dashes"));
        } else if (lateFence() > 0) {
            problems.error(
                    "fm/not-first",
                    file.at(lateFence(), 0),
                    "The front matter does not begin in the first line.",
                    "Delete what stands before its three dashes.");
        } else {
            problems.error(
                    "fm/missing",
                    Location.startOf(file.path()),
                    "The file has no front matter.",
                    "Begin it with a line of three dashes, the fields, and another such line.");
        }
        return Optional.empty();
    }

    /** Refuses a form, which the blog may have left out. */
    private Optional<FrontMatter> refuse(String what, @Nullable FrontMatterForm form) {
        problems.error(
                "fm/unsupported-format",
                Location.startOf(file.path()),
                "The front matter is %s.".formatted(what),
                "Write it as YAML between two lines of three dashes%s."
                        .formatted(form == null ? "" : ", or 'frontMatter: %s' in blog.yml".formatted(form.word())));
        return Optional.empty();
    }

    /** The line in which a front matter begins below other text; 0 when none does. */
    private int lateFence() {
        var fence = endOf(1, DASHES);
        var isField =
                fence < file.lines() && FIELD.matcher(file.line(fence + 1)).matches();
        return isField && endOf(fence + 1, DASHES) <= file.lines() ? fence : 0;
    }

    private int firstWrittenLine() {
        var line = 1;
        while (line < file.lines() && file.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.substring(fence.length()).isBlank();
    }
}
