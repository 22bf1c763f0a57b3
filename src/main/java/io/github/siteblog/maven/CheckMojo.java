package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.goal.Check;
import io.github.siteblog.goal.GoalFailure;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rendered site: every link, fragment, picture, script, style sheet, feed entry and redirect within it leads
 * somewhere, ids are unique, and the HTML is right. URLs that an earlier release had, or that {@code urls.txt} beside
 * {@code blog.yml} lists, must still answer. A site that is published, such as an unpacked archive or a checkout of the
 * branch {@code gh-pages}, is checked by naming its folder as {@code outputDirectory}.
 *
 * @since 1.0.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /**
     * The archive of the last release, as the goal {@code package} attached it. A page that it has and this site has not,
     * neither as a page nor as an alias, is an error. By default no release is compared with.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.lastRelease")
    private @Nullable File lastRelease;

    /**
     * Writes {@code urls.txt} beside {@code blog.yml} anew: the URLs of the rendered site, which from then on must go on to
     * answer. The file is to be committed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.urls.update", defaultValue = "false")
    private boolean updateUrls;

    @Override
    boolean isSkipped() {
        return skipCheck;
    }

    @Override
    void run() throws IOException, MojoFailureException, GoalFailure {
        if (lastRelease != null && !lastRelease.isFile()) {
            throw new MojoFailureException(
                    "The archive of the last release, %s, does not exist. Correct the parameter <lastRelease>, or leave it out."
                            .formatted(lastRelease));
        }
        var release = lastRelease == null ? null : lastRelease.toPath();
        perform(new Check(assignment(Links.ROOT_RELATIVE), release, updateUrls));
    }
}
