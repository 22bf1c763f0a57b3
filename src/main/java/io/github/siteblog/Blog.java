package io.github.siteblog;

import io.github.siteblog.check.EarlierUrls;
import io.github.siteblog.check.SiteCheck;
import io.github.siteblog.content.ConfigReader;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.output.BuildCache;
import io.github.siteblog.output.KeptFile;
import io.github.siteblog.output.OutputTree;
import io.github.siteblog.output.RenderedSite;
import io.github.siteblog.output.SiteArchive;
import io.github.siteblog.output.WriteResult;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.parallel.Progress;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.report.BlogFacts;
import io.github.siteblog.report.Schemas;
import io.github.siteblog.rule.ReadableImages;
import io.github.siteblog.rule.Severities;
import io.github.siteblog.source.Memo;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A run over a blog. */
public final class Blog {

    private final BlogSettings settings;
    private final Problems problems;
    private final Progress progress;

    /**
     * Makes a run that nobody watches.
     *
     * @param settings what the build says about it
     * @param problems what is wrong with the build itself; takes all that is found
     */
    public Blog(BlogSettings settings, Problems problems) {
        this(settings, problems, Progress.none());
    }

    /**
     * Makes a run.
     *
     * @param settings what the build says about it
     * @param problems what is wrong with the build itself; takes all that is found
     * @param progress is told how far it has come
     */
    public Blog(BlogSettings settings, Problems problems, Progress progress) {
        this.settings = settings;
        this.problems = problems;
        this.progress = progress;
    }

    /** Reads everything and applies every rule; writes nothing but what it keeps for the next run. */
    public Report validate() throws IOException {
        try (var reading = Reading.of(settings, progress)) {
            return report(reading.content(problems), false, null);
        }
    }

    /** Reads everything and tells what becomes of each source file. */
    public List<SourceStatus> sources() throws IOException {
        try (var reading = Reading.of(settings, progress)) {
            return SourceStatus.all(reading.content(problems));
        }
    }

    /** Reads what a new post has to know. */
    public Desk desk() throws IOException {
        try (var reading = Reading.of(settings, progress)) {
            return reading.desk(problems);
        }
    }

    /** JSON Schemas of the blog's files, by file name. */
    public SortedMap<String, String> schemas() throws IOException {
        try (var reading = Reading.of(settings, progress)) {
            return Schemas.of(reading.content(problems));
        }
    }

    /** Validates the blog and, unless its problems make the run fail, writes its site. */
    public Report render() throws IOException {
        // Closed last: the threads have ended when another build may go on.
        try (var output = openOutput().orElse(null);
                var reading = Reading.of(settings, progress)) {
            var content = reading.content(problems);
            if (output == null || isFailing(content)) {
                return report(content, output == null, null);
            }
            var themeFiles = new ThemeFiles(content.tree(), content.config().theme());
            var assets = new ThemeAssets(themeFiles, content.permalinks());
            var cache = BuildCache.open(
                    settings.cache().resolve("images"), settings.run().isClean());
            var images = new SmallerImages(content, assets.namesByPath().keySet(), cache, new Memo<>(any -> true));
            ReadableImages.reportDamaged(images.make(reading.workers(), new PostMemory()), content, problems);
            cache.tidy();
            if (isFailing(content)) {
                return report(content, false, null);
            }
            var writer = new SiteWriter(settings, content, themeFiles, assets, images, output);
            var written = writer.write(reading.workers(), problems);
            return report(content, written.isEmpty(), written.orElse(null));
        }
    }

    /**
     * Checks the site that an earlier run has rendered.
     *
     * @param earlier the archive of an earlier release, whose URLs must still answer, or null
     */
    public CheckReport check(@Nullable Path earlier) throws IOException {
        var tree = Reading.tree(settings, new Problems());
        var config = new ConfigReader(settings.project(), problems).read(tree);
        var pages = 0;
        try (var site = RenderedSite.openPublished(settings.output(), problems).orElse(null);
                var workers = new Workers(settings.run().threads())) {
            if (site != null) {
                var check = new SiteCheck(
                        site, config.about().url(), config.permalinks().trailingSlash(), problems);
                pages = check.run(workers);
                tree.read(EarlierUrls.FILE).ifPresent(list -> check.compare(EarlierUrls.of(list)));
                if (earlier != null) {
                    check.compare(EarlierUrls.of(SiteArchive.files(earlier)));
                }
            }
        }
        var sorted = problems.sorted(Severities.of(config));
        return new CheckReport(sorted, pages, settings.run().failOn().isReachedBy(sorted));
    }

    /** Writes the list of the URLs that must go on to answer: those of the site that an earlier run has rendered. */
    public Optional<Path> keepUrls() throws IOException {
        try (var site = RenderedSite.open(settings.output(), problems).orElse(null)) {
            if (site == null) {
                return Optional.empty();
            }
            var list = settings.source().resolve(EarlierUrls.FILE);
            var config =
                    new ConfigReader(settings.project(), new Problems()).read(Reading.tree(settings, new Problems()));
            var text = EarlierUrls.text(site.paths(), config.permalinks().trailingSlash());
            new KeptFile(list).write(text);
            return Optional.of(list);
        }
    }

    private Optional<OutputTree> openOutput() throws IOException {
        var source = settings.source().toAbsolutePath().normalize();
        var output = settings.output().toAbsolutePath().normalize();
        if (!output.startsWith(source) && !source.startsWith(output)) {
            return OutputTree.open(output, problems);
        }
        problems.error(
                "cfg/output-overlaps-source",
                Location.wholeFile(output.toString()),
                "The output folder and the blog's folder '%s' lie in each other.".formatted(source),
                "Choose another <outputDirectory>, such as target/site-blog.");
        return Optional.empty();
    }

    private Report report(Content content, boolean isStopped, @Nullable WriteResult written) throws IOException {
        var counts = new Report.Counts(
                content.posts().size(),
                content.people().size(),
                content.pages().size(),
                content.publicFiles().size());
        var assessment = new Assessment(settings, content, problems);
        var findings = isStopped ? assessment.everything() : assessment.findings();
        var hasFailed = isStopped || settings.run().failOn().isReachedBy(findings.problems());
        return new Report(findings, BlogFacts.of(content), counts, withheld(content), hasFailed, written);
    }

    /** Why sources are not published; one that cannot be read is among them, whatever is let pass. */
    private static SortedMap<String, Withheld> withheld(Content content) {
        var withheld = new TreeMap<String, Withheld>();
        SourceStatus.inError(content).forEach(file -> withheld.put(file, new Withheld(Withheld.Reason.ERROR, null)));
        content.posts()
                .forEach(post ->
                        content.schedule().withheld(post.value()).ifPresent(why -> withheld.put(post.path(), why)));
        return withheld;
    }

    private boolean isFailing(Content content) throws IOException {
        return new Assessment(settings, content, problems).isFailing();
    }
}
