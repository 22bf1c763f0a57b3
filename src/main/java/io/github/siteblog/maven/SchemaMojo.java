package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.output.ReportFolder;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes JSON Schemas of the front matter of posts, people and pages and of {@code blog.yml}, for editors that complete
 * and check while one types. They know the authors and categories of the blog.
 *
 * @since 1.0.0
 */
@Mojo(name = "schema", threadSafe = true)
public class SchemaMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.schema.skip", defaultValue = "false")
    private boolean skipSchema;

    /**
     * The folder the schemas are written to.
     *
     * @since 1.0.0
     */
    @Parameter(
            property = "site-blog.schemaDirectory",
            defaultValue = "${project.build.directory}/site-blog-schemas",
            required = true)
    private File schemaDirectory;

    @Override
    boolean isSkipped() {
        return skipSchema;
    }

    @Override
    void run() throws IOException, MojoFailureException {
        var folder = new ReportFolder(schemaDirectory.toPath());
        for (var schema : blog(Links.ROOT_RELATIVE).schemas().entrySet()) {
            getLog().info("Wrote " + log().shown(folder.write(schema.getKey(), schema.getValue())));
        }
    }
}
