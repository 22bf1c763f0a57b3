package io.github.siteblog;

import io.github.siteblog.content.Moment;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.snippet.Repository;
import java.nio.file.Path;

/** What the build says about runs of tests. */
public final class TestRun {

    private TestRun() {}

    /** A run at a moment, on two threads, that fails on nothing. */
    public static BlogSettings.Run at(String now) {
        return at(now, 2, FailOn.NEVER);
    }

    /** A run at a moment. */
    public static BlogSettings.Run at(String now, int threads, FailOn failOn) {
        return new BlogSettings.Run(
                Moment.parse(now), threads, failOn, "test", "", BlogSettings.Links.ROOT_RELATIVE, false);
    }

    /** A run for the blog in {@code src/blog} of a project that says nothing of itself. */
    public static BlogSettings in(Path project, Path output, Path cache, BlogSettings.Run run) {
        return new BlogSettings(
                project.resolve("src/blog"),
                output,
                cache,
                Path.of("no-baseline"),
                new ProjectDefaults("", "", "", "", new Repository(project, "", "")),
                run);
    }
}
