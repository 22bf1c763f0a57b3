package io.github.siteblog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.siteblog.content.Moment;
import io.github.siteblog.content.ProjectDefaults;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.snippet.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A blog that is rendered once for all tests that look at its pages. */
public enum RenderedBlog {
    /** The sample blog of this project. */
    SAMPLE(
            Path.of("src-it/sample-blog/src/blog"),
            "2026-06-01T00:00:00Z",
            new ProjectDefaults("", "", "", "", new Repository(Path.of("src-it/sample-blog"), "", ""))),
    /** A blog whose URLs have no slash at their end. */
    SLASHLESS(
            Path.of("src-it/pages-without-slashes/src/blog"),
            "2026-06-01T00:00:00Z",
            new ProjectDefaults("", "", "", "", new Repository(Path.of("src-it/pages-without-slashes"), "", ""))),
    /** A blog of 82 real posts. It is not part of this project and may be missing. */
    REAL(
            Path.of("../shared/quansight"),
            "2026-11-01T00:00:00Z",
            new ProjectDefaults("Quansight Labs", "", "https://labs.quansight.org/", ""));

    private final Path source;
    private final Moment now;
    private final ProjectDefaults project;
    private final Path folder = Path.of("target/rendered-blogs", name().toLowerCase(Locale.ROOT));
    private @Nullable Report report;

    RenderedBlog(Path source, String now, ProjectDefaults project) {
        this.source = source;
        this.now = Moment.parse(now);
        this.project = project;
    }

    /** The report on the blog, whose site is there from then on; a test of a blog that is missing is skipped. */
    synchronized Report report() {
        assumeTrue(Files.isDirectory(source), "skipped: the blog is not beside this checkout, at " + source);
        if (report == null) {
            report = render("site", BlogSettings.Links.ROOT_RELATIVE);
        }
        return report;
    }

    /** The folder of the site. */
    public Path site() {
        report();
        return folder.resolve("site");
    }

    /** The folder of another site of the same blog, whose pages can be opened from disk. */
    public Path siteOnDisk() {
        render("site-on-disk", BlogSettings.Links.RELATIVE);
        return folder.resolve("site-on-disk");
    }

    /** The pages of the site, by their paths. */
    List<RenderedPage> pages() {
        return RenderedPage.all(site());
    }

    private Report render(String site, BlogSettings.Links links) {
        var run = new BlogSettings.Run(now, 2, FailOn.NEVER, "test", "", links, false);
        var settings = new BlogSettings(
                source, folder.resolve(site), folder.resolve("cache"), Path.of("no-baseline"), project, run);
        try {
            return new Blog(settings, new Problems()).render();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
