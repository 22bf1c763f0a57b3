package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
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

    @Override
    boolean isSkipped() {
        return skipValidate;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        var report = blog(Links.ROOT_RELATIVE).validate();
        var log = log();
        log.withheld(report);
        log.problems(report.problems(), report.hasFailed(), "The blog", "problems.txt");
        getLog().info("Checked %s: %s.".formatted(log.shown(sourceDirectory.toPath()), log.counts(report)));
    }
}
