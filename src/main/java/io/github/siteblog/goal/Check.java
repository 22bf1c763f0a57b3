package io.github.siteblog.goal;

import static io.github.siteblog.report.Summary.count;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rendered site.
 *
 * @param assignment what every goal has to know
 * @param lastRelease the archive of the last release, whose URLs must still answer, or null
 * @param updatesUrls whether the URLs of the site must go on to answer from now on
 */
public record Check(Assignment assignment, @Nullable Path lastRelease, boolean updatesUrls) implements Goal {

    @Override
    public void run(Console console) throws IOException, GoalFailure {
        var log = assignment.log(console);
        if (updatesUrls) {
            var list = assignment.blog(console).keepUrls();
            if (list.isPresent()) {
                console.info("Wrote the URLs of the site to %s.".formatted(log.shown(list.get())));
            }
        }
        var report = assignment.blog(console).check(lastRelease);
        log.problems(report.problems(), report.hasFailed(), "The rendered site", "check.txt");
        console.info("Checked %s in %s.".formatted(count(report.pages(), "page", "pages"), assignment.output(log)));
    }
}
