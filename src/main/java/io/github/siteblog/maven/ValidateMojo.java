package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.Validate;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the blog and reports everything that is wrong with it, in one run, with file, line, column and cure. Writes
 * reports and nothing else.
 *
 * @since 1.0.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public class ValidateMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /**
     * Writes the baseline anew: the problems that are there now are let pass until they are mended. For a blog that
     * adopts the rules late.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.baseline.update", defaultValue = "false")
    private boolean updateBaseline;

    @Override
    boolean isSkipped() {
        return skipValidate;
    }

    @Override
    void run() throws IOException, MojoFailureException, GoalFailure {
        perform(new Validate(assignment(Links.ROOT_RELATIVE), updateBaseline));
    }
}
