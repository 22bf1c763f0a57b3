package io.github.siteblog.goal;

import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.output.ReportFolder;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.report.SourceList;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Lists every post, person and page, and what becomes of it.
 *
 * @param assignment what every goal has to know
 * @param format the form of the list
 */
public record ListSources(Assignment assignment, Format format) implements Goal {

    /** The form of a list. */
    public enum Format {
        /** Aligned columns. */
        TEXT("txt", SourceList::text),
        /** Comma-separated values. */
        CSV("csv", SourceList::csv),
        /** A JSON array. */
        JSON("json", SourceList::json);

        private final String suffix;
        private final Function<List<SourceStatus>, String> writer;

        Format(String suffix, Function<List<SourceStatus>, String> writer) {
            this.suffix = suffix;
            this.writer = writer;
        }
    }

    @Override
    public void run(Console console) throws IOException {
        var list = format.writer.apply(assignment.blog(console).sources());
        list.lines().map(Printable::line).forEach(console::info);
        var folder = new ReportFolder(assignment.reporting().folder());
        var file = folder.write("sources." + format.suffix, list);
        console.info("Written to %s.".formatted(assignment.log(console).shown(file)));
    }
}
