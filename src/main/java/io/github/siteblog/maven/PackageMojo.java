package io.github.siteblog.maven;

import static io.github.siteblog.report.Summary.count;

import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.output.RenderedSite;
import io.github.siteblog.output.SiteArchive;
import io.github.siteblog.output.WebResources;
import io.github.siteblog.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Packs the rendered site into a reproducible zip and attaches it to the project, so that it is installed and deployed
 * with the release. In a project of the packaging {@code site-blog} the zip is the main artifact. A site that was changed
 * after it was rendered is refused.
 *
 * @since 1.0.0
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class PackageMojo extends BlogMojo {

    /**
     * Skips this goal alone.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.package.skip", defaultValue = "false")
    private boolean skipPackage;

    /**
     * The classifier of the attached archive; the packaging {@code site-blog} has no use for it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.classifier", defaultValue = "blog", required = true)
    private String classifier;

    /**
     * A folder that the site is copied to as well, so that an application serves it. Spring Boot, Quarkus and servlet
     * containers serve {@code ${project.build.outputDirectory}/META-INF/resources}; bind this goal to the phase
     * {@code prepare-package} then, so that the site is there before the jar is made. Files of the application are never
     * replaced. By default the site is not copied.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.webResourcesDirectory")
    private @Nullable File webResourcesDirectory;

    /**
     * The time of the entries in the archive, as an ISO 8601 instant or seconds since 1970, by default that of the POM's
     * property {@code project.build.outputTimestamp}; without it, January 1, 1980.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    private final MavenProjectHelper projectHelper;

    @Inject
    public PackageMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    boolean isSkipped() {
        return skipPackage;
    }

    @Override
    void run() throws IOException, MojoFailureException, GoalFailure {
        var time = EntryTime.parse(outputTimestamp);
        var problems = new Problems();
        try (var site = RenderedSite.open(outputDirectory.toPath(), problems).orElse(null)) {
            var isCopied = site == null
                    || webResourcesDirectory == null
                    || new WebResources(site, webResourcesDirectory.toPath()).copy(problems);
            log().problems(problems.sorted(), site == null || !isCopied, "The rendered site", "package.txt");
            var archive = archive();
            SiteArchive.write(site, archive, time);
            attach(archive.toFile());
            getLog().info("Packed %s into %s."
                    .formatted(count(site.paths().size(), "file", "files"), log().shown(archive)));
        }
    }

    private Path archive() {
        var build = project.getBuild();
        var suffix = isMainArtifact() ? "" : "-" + classifier;
        return Path.of(build.getDirectory(), build.getFinalName() + suffix + ".zip");
    }

    private void attach(File archive) {
        if (isMainArtifact()) {
            project.getArtifact().setFile(archive);
        } else {
            projectHelper.attachArtifact(project, "zip", classifier, archive);
        }
    }

    /** Whether the project is a blog and nothing else, as the packaging of {@code META-INF/plexus/components.xml} says. */
    private boolean isMainArtifact() {
        return project.getPackaging().equals("site-blog");
    }
}
