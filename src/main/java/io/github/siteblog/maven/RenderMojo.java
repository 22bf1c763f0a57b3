package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.Render;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Renders the blog as a static site. It is checked first, as by {@code validate}; when that fails, the output folder stays
 * as it was.
 *
 * @since 1.0.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public class RenderMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.render.skip", defaultValue = "false")
    private boolean skipRender;

    /**
     * Whether pages link to each other by relative paths, so that the site works when it is opened from disk:
     * {@code ../hello/index.html} in place of {@code /blog/hello/}. For a look at the pages without a server; not for a
     * site that is served, whose URLs would then have two forms.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.relativeLinks", defaultValue = "false")
    private boolean relativeLinks;

    @Override
    boolean isSkipped() {
        return skipRender;
    }

    @Override
    void run() throws IOException, MojoFailureException, GoalFailure {
        perform(new Render(assignment(relativeLinks ? Links.RELATIVE : Links.ROOT_RELATIVE)));
    }
}
