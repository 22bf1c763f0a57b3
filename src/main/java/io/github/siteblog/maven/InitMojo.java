package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.scaffold.NewBlog;
import io.github.siteblog.scaffold.Person;
import io.github.siteblog.scaffold.ScaffoldException;
import java.io.IOException;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a blog, in an empty folder or in a project: the plugin in the POM, {@code blog.yml}, a first post, its author, and a
 * {@code .mvn/jvm.config} that halves the time of a build. What is there already stays as it is.
 *
 * @since 1.0.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.init.skip", defaultValue = "false")
    private boolean skipInit;

    /**
     * The title of the blog, by default the name of the project or of the folder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.title")
    private @Nullable String title;

    /**
     * Where the blog will be served, by default the URL of the project or {@code https://example.org/}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.url")
    private @Nullable String url;

    /**
     * The name of the author of the first post, by default the name that Git knows.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.author")
    private @Nullable String author;

    @Override
    boolean isSkipped() {
        return skipInit;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        var settings = settings(Links.ROOT_RELATIVE, cacheDirectory);
        var defaults = settings.project();
        var site = defaults.url().isEmpty() ? "https://example.org/" : defaults.url();
        var name = author == null ? GitName.in(folder()).orElse("Ada Byron") : author;
        try {
            var blog = new NewBlog(
                    title == null ? defaults.title() : title,
                    url == null ? site : url,
                    Person.named(name),
                    settings.run().now().dayIn(ZoneOffset.UTC),
                    pluginVersion());
            log().scaffolded(blog.write(folder().toPath(), sourceDirectory.toPath()));
        } catch (ScaffoldException e) {
            throw new MojoFailureException(e.getMessage());
        }
        getLog().info("Look at it with 'mvn site-blog:serve', and build it with 'mvn verify'.");
    }
}
