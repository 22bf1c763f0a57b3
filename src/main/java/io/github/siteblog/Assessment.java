package io.github.siteblog;

import io.github.siteblog.content.Content;
import io.github.siteblog.output.KeptFile;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.report.Baseline;
import io.github.siteblog.report.SourceExcerpts;
import io.github.siteblog.rule.Severities;
import java.io.IOException;

/** Tells which of the problems of a run count. */
final class Assessment {

    private final BlogSettings settings;
    private final Content content;
    private final Problems problems;

    Assessment(BlogSettings settings, Content content, Problems problems) {
        this.settings = settings;
        this.content = content;
        this.problems = problems;
    }

    /** Whether the problems make the run fail. */
    boolean isFailing() throws IOException {
        var failOn = settings.run().failOn();
        var baseline = baseline();
        return failOn.isReachedBy(problems.sorted(Severities.of(content.config())))
                && failOn.isReachedBy(findings(baseline).problems());
    }

    /** The problems with the severities that the settings give them, less those that the baseline lets pass. */
    Findings findings() throws IOException {
        return findings(baseline());
    }

    /** What stops a run is shown whatever the settings and the baseline say of it. */
    Findings everything() throws IOException {
        var all = problems.sorted();
        return new Findings(all, all, SourceExcerpts.of(content.tree(), all));
    }

    private Findings findings(Baseline baseline) throws IOException {
        var all = problems.sorted(Severities.of(content.config()));
        var excerpts = SourceExcerpts.of(content.tree(), all);
        return new Findings(all, baseline.unknown(all, excerpts, fileName()), excerpts);
    }

    private Baseline baseline() throws IOException {
        return Baseline.parse(fileName(), new KeptFile(settings.baseline()).read(), problems);
    }

    private String fileName() {
        return settings.baseline().getFileName().toString();
    }
}
