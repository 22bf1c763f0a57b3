package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.ListSources;
import io.github.siteblog.goal.ListSources.Format;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists every post, person and page: published, withheld and why, or in error. Written to the reports folder as
 * {@code sources.txt}, {@code .csv} or {@code .json} as well.
 *
 * @since 1.0.0
 */
@Mojo(name = "list", threadSafe = true)
public class ListMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.list.skip", defaultValue = "false")
    private boolean skipList;

    /**
     * The form of the list: {@code text}, {@code csv} or {@code json}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.format", defaultValue = "text", required = true)
    private String format;

    @Override
    boolean isSkipped() {
        return skipList;
    }

    @Override
    void run() throws IOException, MojoFailureException, GoalFailure {
        var form = Choice.of(Format.class, "format", format);
        perform(new ListSources(assignment(Links.ROOT_RELATIVE), form));
    }
}
