package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings;
import io.github.siteblog.FailOn;
import io.github.siteblog.content.Moment;
import java.time.DateTimeException;
import java.util.Date;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a run as they stand in the POM or on the command line.
 *
 * @param now the moment that decides which posts are due, or null
 * @param threads how many threads work, 0 for as many as there are processors
 * @param failOn the problems that make the build fail
 * @param plugin this plugin
 * @param links how pages link to each other
 * @param clean whether everything is made anew
 */
record RunParameters(
        @Nullable String now,
        int threads,
        String failOn,
        PluginDescriptor plugin,
        BlogSettings.Links links,
        boolean clean) {

    /**
     * Reads the parameters.
     *
     * @param began when the build began
     */
    BlogSettings.Run toRun(Date began) throws MojoFailureException {
        if (threads < 0) {
            throw new MojoFailureException(
                    "The parameter <threads> is %s. Write a number from 1, or 0 for all processors."
                            .formatted(threads));
        }
        var count = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        var generator = "site-blog-maven-plugin " + plugin.getVersion();
        return new BlogSettings.Run(
                now == null ? Moment.at(began.toInstant()) : moment(now.strip()),
                count,
                gravity(failOn),
                generator,
                libraries(),
                links,
                clean);
    }

    /** What stands on the class path of the plugin; a POM can change it. */
    private String libraries() {
        return plugin.getArtifacts() == null ? "" : plugin.getArtifacts().toString();
    }

    /** The problems that make a build fail, by the word of the parameter. */
    static FailOn gravity(String failOn) throws MojoFailureException {
        return Choice.of(FailOn.class, "failOn", failOn);
    }

    private static Moment moment(String text) throws MojoFailureException {
        try {
            return Moment.parse(text);
        } catch (DateTimeException e) {
            throw new MojoFailureException(
                    "The parameter <now> is '%s'. Write a day such as 2026-05-01 or an instant such as 2026-05-01T09:00:00Z. [%s]"
                            .formatted(text, "cfg/timestamp"));
        }
    }
}
