package io.github.siteblog.markdown;

import io.github.siteblog.problem.Location;
import io.github.siteblog.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;

/** Where the characters of a piece of HTML stand, whose lines are the lines of the source without their indent. */
final class PiecePlaces implements IntFunction<Location> {

    private final SourceFile file;
    private final int bodyStart;
    private final int firstLine;
    private final Map<Integer, SourceSpan> spans;
    private final SourceFile piece;

    /**
     * Notes where a piece stands.
     *
     * @param file the file
     * @param bodyStart the offset of the body in the file
     * @param spans where the lines of the piece stand in the body; a blank line has none
     * @param html the piece
     */
    PiecePlaces(SourceFile file, int bodyStart, List<SourceSpan> spans, String html) {
        this.file = file;
        this.bodyStart = bodyStart;
        this.firstLine = spans.get(0).getLineIndex();
        this.spans = spans.stream()
                .collect(Collectors.toMap(SourceSpan::getLineIndex, Function.identity(), (first, second) -> first));
        this.piece = new SourceFile(file.path(), html);
    }

    @Override
    public Location apply(int index) {
        var line = piece.lineAt(index);
        var span = spans.get(firstLine + line - 1);
        if (span == null) {
            return file.at(file.lineAt(bodyStart) + firstLine + line - 1, 0);
        }
        var inLine = Math.min(index - piece.startOfLine(line), span.getLength());
        return file.at(bodyStart + span.getInputIndex() + inLine);
    }
}
