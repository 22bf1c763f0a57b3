package io.github.siteblog;

import io.github.siteblog.content.Moment;
import io.github.siteblog.content.ProjectDefaults;
import java.io.File;
import java.nio.file.Path;

/**
 * What the build says about a run.
 *
 * @param source the blog's folder
 * @param output the folder the site is written to
 * @param cache the folder of what a run keeps for the next; it need not exist
 * @param baseline the file of problems that are let pass; it need not exist
 * @param project what the POM says about the project
 * @param run how the run goes
 */
public record BlogSettings(Path source, Path output, Path cache, Path baseline, ProjectDefaults project, Run run) {

    /** Settings with folders as Maven gives them. */
    public static BlogSettings of(
            File source, File output, File cache, File baseline, ProjectDefaults project, Run run) {
        return new BlogSettings(source.toPath(), output.toPath(), cache.toPath(), baseline.toPath(), project, run);
    }

    /**
     * How the run goes.
     *
     * @param now the moment that decides which posts are due
     * @param threads how many threads work, at least 1
     * @param failOn the problems that make the run fail
     * @param generator the name and version of this program
     * @param libraries the versions of what this program uses, on which its results depend too
     * @param links how pages link to each other
     * @param isClean whether nothing of what earlier runs have kept is used
     */
    public record Run(
            Moment now, int threads, FailOn failOn, String generator, String libraries, Links links, boolean isClean) {}

    /** How the pages of the site link to each other. */
    public enum Links {
        /** From the root of the host, {@code /blog/hello/}: for a site that is served. */
        ROOT_RELATIVE,
        /** From page to page, {@code ../hello/index.html}: for a site that is opened from disk. */
        RELATIVE
    }
}
