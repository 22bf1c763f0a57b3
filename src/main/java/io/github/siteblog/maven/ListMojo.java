package io.github.siteblog.maven;

import io.github.siteblog.BlogSettings.Links;
import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.output.ReportFolder;
import io.github.siteblog.problem.Printable;
import io.github.siteblog.report.SourceList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final Map<String, Function<List<SourceStatus>, String>> FORMATS =
            Map.of("text", SourceList::text, "csv", SourceList::csv, "json", SourceList::json);

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
    void run() throws IOException, MojoFailureException {
        var writer = FORMATS.get(format);
        if (writer == null) {
            throw new MojoFailureException(
                    "The parameter <format> is '%s'. Write text, csv or json.".formatted(format));
        }
        var list = writer.apply(blog(Links.ROOT_RELATIVE).sources());
        list.lines().map(Printable::line).forEach(getLog()::info);
        var file = new ReportFolder(reportsDirectory.toPath())
                .write("sources." + (format.equals("text") ? "txt" : format), list);
        getLog().info("Written to %s.".formatted(log().shown(file)));
    }
}
