package io.github.siteblog.goal;

import io.github.siteblog.Blog;
import io.github.siteblog.BlogSettings;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.problem.Problems;
import java.util.List;

/**
 * What every goal has to know.
 *
 * @param settings what the build says about the run
 * @param faults what is wrong with the build itself
 * @param reporting how the goal reports
 */
public record Assignment(BlogSettings settings, List<Problem> faults, Reporting reporting) {

    public Assignment {
        faults = List.copyOf(faults);
    }

    /** The run over the blog. */
    public Blog blog(Console console) {
        var problems = new Problems();
        problems.addAll(faults);
        return new Blog(settings, problems, new ProgressLog(console::info, System::nanoTime));
    }

    BlogLog log(Console console) {
        return new BlogLog(console, reporting);
    }

    /** The folder of the blog as a person would write it. */
    String source(BlogLog log) {
        return log.shown(settings.source());
    }

    /** The output folder as a person would write it. */
    String output(BlogLog log) {
        return log.shown(settings.output());
    }
}
