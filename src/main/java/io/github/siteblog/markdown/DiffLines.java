package io.github.siteblog.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a diff, each told by its first character. */
final class DiffLines {

    /** What became of a line. */
    enum Kind {
        /** It was added. */
        INSERTED,
        /** It was taken away. */
        DELETED,
        /** It is the same before and after. */
        KEPT,
        /** It tells where the lines below it belong. */
        HEADER
    }

    private final List<String> lines;
    private final List<Kind> kinds;

    DiffLines(String code) {
        this.lines = code.lines().toList();
        this.kinds = IntStream.range(0, lines.size()).mapToObj(this::kindAt).toList();
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** The sign in front of a line: a plus, a minus, a blank, or nothing. */
    String sign(int index) {
        var line = lines.get(index);
        return switch (kinds.get(index)) {
            case INSERTED, DELETED -> line.substring(0, 1);
            case KEPT -> line.startsWith(" ") ? " " : "";
            case HEADER -> "";
        };
    }

    /** The line without its sign. */
    String text(int index) {
        return lines.get(index).substring(sign(index).length());
    }

    /** The code with the lines of one kind and those that are kept, without signs: as it was before, or is after. */
    String version(Kind kind) {
        return IntStream.range(0, lines.size())
                .filter(i -> kinds.get(i) == kind || kinds.get(i) == Kind.KEPT)
                .mapToObj(i -> text(i) + "\n")
                .collect(Collectors.joining());
    }

    private Kind kindAt(int index) {
        var line = lines.get(index);
        if (line.startsWith("@@") || isNameOfFile(index)) {
            return Kind.HEADER;
        }
        if (line.startsWith("+")) {
            return Kind.INSERTED;
        }
        return line.startsWith("-") ? Kind.DELETED : Kind.KEPT;
    }

    /** Whether this is the first or second line of {@code --- a/hello.py} and {@code +++ b/hello.py}. */
    private boolean isNameOfFile(int index) {
        return namesFiles(index) || namesFiles(index - 1);
    }

    private boolean namesFiles(int index) {
        return index >= 0
                && index + 1 < lines.size()
                && lines.get(index).startsWith("--- ")
                && lines.get(index + 1).startsWith("+++ ");
    }
}
