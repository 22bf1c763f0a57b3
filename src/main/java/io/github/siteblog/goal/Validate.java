package io.github.siteblog.goal;

import io.github.siteblog.output.KeptFile;
import io.github.siteblog.report.Baseline;
import java.io.IOException;

/**
 * Checks the blog and reports everything that is wrong with it.
 *
 * @param assignment what every goal has to know
 * @param updatesBaseline whether the problems that are there now are let pass from now on
 */
public record Validate(Assignment assignment, boolean updatesBaseline) implements Goal {

    @Override
    public void run(Console console) throws IOException, GoalFailure {
        var report = assignment.blog(console).validate();
        var log = assignment.log(console);
        if (updatesBaseline) {
            var findings = report.findings();
            var baseline = assignment.settings().baseline();
            new KeptFile(baseline).write(Baseline.text(findings.all(), findings.excerpts()));
            console.info("Wrote the baseline %s; run the goal again.".formatted(log.shown(baseline)));
            return;
        }
        log.report(report);
        console.info("Checked %s: %s.".formatted(assignment.source(log), log.counts(report)));
    }
}
