package io.github.siteblog.maven;

import io.github.siteblog.Blog;
import io.github.siteblog.BlogSettings;
import io.github.siteblog.fork.ForkedJvm;
import io.github.siteblog.goal.Assignment;
import io.github.siteblog.goal.BlogLog;
import io.github.siteblog.goal.Goal;
import io.github.siteblog.goal.GoalFailure;
import io.github.siteblog.goal.IoFault;
import io.github.siteblog.goal.ProgressLog;
import io.github.siteblog.goal.Reporting;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the blog is, when to skip, and how a run ends. */
abstract class BlogMojo extends AbstractMojo {

    private static final String NO_FOLDER = "${project.basedir}";

    /**
     * The folder of the blog. It holds {@code blog.yml}, {@code posts}, {@code people}, {@code pages}, {@code public} and
     * {@code theme}, all of which but {@code posts} may be missing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.sourceDirectory", defaultValue = "${basedir}/src/blog", required = true)
    File sourceDirectory;

    /**
     * The folder the site is written to. Files of an earlier run that are no longer part of the site are deleted from it;
     * a folder that holds anything else is refused.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.outputDirectory", defaultValue = "${project.build.directory}/site-blog")
    File outputDirectory;

    /**
     * The folder for reports, such as {@code problems.txt} with every problem of the last run.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.reportsDirectory", defaultValue = "${project.build.directory}/site-blog-reports")
    File reportsDirectory;

    /**
     * The folder of what a run keeps for the next one to save work: rendered texts, formulas, smaller files of pictures, and
     * what each page was made from. It may be deleted at any time; a build server that keeps it from run to run, together
     * with the output folder, is faster. What the last run had no use for is deleted from it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.cacheDirectory", defaultValue = "${project.build.directory}/site-blog-cache")
    File cacheDirectory;

    /**
     * The URL at which the site will be served, with its path: {@code https://example.org/journal/}. It overrules
     * {@code url} in {@code blog.yml}, for example for a preview on another host; when neither is given, the URL of the
     * project counts. A value without scheme and host is an error.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.baseUrl")
    private @Nullable String baseUrl;

    /**
     * The problems that make the build fail: {@code error}, {@code warning} (or worse), or {@code never}. With
     * {@code never}, whatever cannot be published safely is left out or shown as text.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * The moment that decides which posts are due, as a day ({@code 2026-05-01}) or an instant
     * ({@code 2026-05-01T09:00:00Z}), by default the moment the build began. For previews of a later day, and for builds
     * that must be repeatable.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.now")
    private @Nullable String now;

    /**
     * How many threads work, by default as many as there are processors. The site is the same for any number.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.threads", defaultValue = "0")
    private int threads;

    /**
     * Makes everything anew and uses nothing of what earlier runs have kept. The site is the same; this is for a doubt, and
     * for measuring.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.clean", defaultValue = "false")
    private boolean clean;

    /**
     * Whether {@code validate}, {@code render}, {@code check} and {@code list} work in a JVM of their own, whose options suit
     * work that is over in seconds: they take about half the time there. It may use as much memory as that of Maven. The
     * goals of a build share it; it ends with the build, or after ten seconds without a goal. No other JVM is started where
     * that of Maven has such an option itself ({@code -XX:TieredStopAtLevel=1} in {@code .mvn/jvm.config}). To be switched
     * off for a debugger, and in a daemon whose JVM has been warm for long.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.fork", defaultValue = "true")
    private boolean fork;

    /**
     * The file of problems that are let pass until they are mended, for a blog that adopts the rules late. It need not
     * exist; {@code mvn site-blog:validate -Dsite-blog.baseline.update} writes it. It is to be committed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.baseline", defaultValue = "${basedir}/site-blog-baseline.txt")
    File baseline;

    /**
     * Skips all goals of this plugin.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-blog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("The goal is skipped.");
            return;
        }
        try {
            run();
        } catch (GoalFailure e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(IoFault.message(e), e);
        }
    }

    /** Whether this goal alone is to be skipped. */
    abstract boolean isSkipped();

    /** Does what the goal is for. */
    abstract void run() throws IOException, MojoFailureException, GoalFailure;

    final Blog blog(BlogSettings.Links links) throws MojoFailureException {
        return assignment(links).blog(console());
    }

    final BlogSettings settings(BlogSettings.Links links, File cache) throws MojoFailureException {
        var run = new RunParameters(now, threads, failOn, plugin, links, clean)
                .toRun(session.getRequest().getStartTime());
        var text = ProjectText.of(project, plugin, folder(), baseUrl);
        return BlogSettings.of(
                sourceDirectory, inFolder(outputDirectory), inFolder(cache), inFolder(baseline), text, run);
    }

    /** The folder of the project, or the one Maven was started in when there is no POM. */
    final File folder() {
        return project.getBasedir() == null ? new File(session.getExecutionRootDirectory()) : project.getBasedir();
    }

    /** Without a POM, Maven leaves an expression in the path of the build's folder. */
    private File inFolder(File file) {
        var path = file.getPath();
        var rest = path.indexOf(NO_FOLDER);
        return rest < 0 ? file : new File(folder(), path.substring(rest + NO_FOLDER.length()));
    }

    final String pluginVersion() {
        return plugin.getVersion();
    }

    /** What is wrong with the build itself. */
    final Problems problems() {
        var problems = new Problems();
        KnownParameters.check(project, plugin, problems);
        return problems;
    }

    final Progress progress() {
        return new ProgressLog(getLog()::info, System::nanoTime);
    }

    final BlogLog log() throws MojoFailureException {
        return new BlogLog(console(), reporting());
    }

    private MavenConsole console() {
        return new MavenConsole(getLog());
    }

    private Reporting reporting() throws MojoFailureException {
        var scope = ReportScope.of(folder(), sourceDirectory, plugin, failOn);
        return new Reporting(
                folder().toPath(), reportsDirectory.toPath(), Terminal.hasColour(session), Terminal.isGitHub(), scope);
    }

    /** What a goal has to know. */
    final Assignment assignment(BlogSettings.Links links) throws MojoFailureException {
        return new Assignment(settings(links, cacheDirectory), problems().sorted(), reporting());
    }

    /** Does what a goal is for. */
    final void perform(Goal goal) throws IOException, GoalFailure {
        var jvm = fork ? Jvm.forked() : Optional.<ForkedJvm>empty();
        if (jvm.isPresent()) {
            jvm.get().run(goal, console());
        } else {
            goal.run(console());
        }
    }
}
