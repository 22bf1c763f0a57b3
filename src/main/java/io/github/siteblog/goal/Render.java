package io.github.siteblog.goal;

import static io.github.siteblog.report.Summary.count;

import java.io.IOException;
import java.util.Locale;

/**
 * Renders the blog as a static site.
 *
 * @param assignment what every goal has to know
 */
public record Render(Assignment assignment) implements Goal {

    @Override
    public void run(Console console) throws IOException, GoalFailure {
        var start = System.nanoTime();
        var report = assignment.blog(console).render();
        var log = assignment.log(console);
        log.report(report);
        var written = report.written();
        var seconds = String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
        console.info("Rendered %s to %s in %s s: %s, %s changed, %s deleted."
                .formatted(
                        count(report.published(), "post", "posts"),
                        assignment.output(log),
                        seconds,
                        count(written.files(), "file", "files"),
                        written.written(),
                        written.deleted()));
        console.info(
                "Open " + assignment.settings().output().resolve("index.html").toUri());
    }
}
