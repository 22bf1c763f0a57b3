package io.github.siteblog;

import io.github.siteblog.cache.Program;
import io.github.siteblog.check.EarlierUrls;
import io.github.siteblog.check.SiteCheck;
import io.github.siteblog.content.ConfigReader;
import io.github.siteblog.content.Content;
import io.github.siteblog.content.SourceStatus;
import io.github.siteblog.content.Withheld;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Site;
import io.github.siteblog.output.BuildCache;
import io.github.siteblog.output.KeptFile;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.output.OutputTree;
import io.github.siteblog.output.RenderedSite;
import io.github.siteblog.output.SiteArchive;
import io.github.siteblog.output.WriteResult;
import io.github.siteblog.page.PagePlan;
import io.github.siteblog.page.RelativeLinks;
import io.github.siteblog.page.SiteBuilder;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Location;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.report.Baseline;
import io.github.siteblog.report.BlogFacts;
import io.github.siteblog.report.Schemas;
import io.github.siteblog.report.SourceExcerpts;
import io.github.siteblog.rule.ReadableImages;
import io.github.siteblog.rule.Severities;
import io.github.siteblog.theme.TemplateFaults;
import io.github.siteblog.theme.Theme;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A run over a blog. */
public final class Blog {

    private final BlogSettings settings;
    private final Problems problems;

    /**
     * Makes a run.
     *
     * @param settings what the build says about it
     * @param problems what is wrong with the build itself; takes all that is found
     */
    public Blog(BlogSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Reads everything and applies every rule; writes nothing but what it keeps for the next run. */
    public Report validate() throws IOException {
        try (var reading = Reading.of(settings, problems)) {
            return report(reading.content(), false, null);
        }
    }

    /** Reads everything and tells what becomes of each source file. */
    public List<SourceStatus> sources() throws IOException {
        try (var reading = Reading.of(settings, problems)) {
            return SourceStatus.all(reading.content());
        }
    }

    /** JSON Schemas of the blog's files, by file name. */
    public SortedMap<String, String> schemas() throws IOException {
        try (var reading = Reading.of(settings, problems)) {
            return Schemas.of(reading.content());
        }
    }

    /** Validates the blog and, unless its problems make the run fail, writes its site. */
    public Report render() throws IOException {
        // Closed last: the threads have ended when another build may go on.
        try (var output = openOutput().orElse(null);
                var reading = Reading.of(settings, problems)) {
            var workers = reading.workers();
            var content = reading.content();
            if (output == null || isFailing(content)) {
                return report(content, output == null, null);
            }
            var themeFiles = new ThemeFiles(content.tree(), content.config().theme());
            var assets = new ThemeAssets(themeFiles, content.permalinks());
            var images = new SmallerImages(
                    content,
                    assets.namesByPath().keySet(),
                    BuildCache.open(settings.cache().resolve("images")));
            ReadableImages.reportDamaged(images.make(workers), content, problems);
            if (isFailing(content)) {
                return report(content, false, null);
            }
            var edition = new SiteBuilder(content, images, settings.run().generator()).build(assets.fingerprinted());
            var plan = PagePlan.standard();
            var faults = new TemplateFaults(content.tree());
            var theme = new Theme(content.tree(), content.config().messages(), faults);
            var files = new SiteFiles(content, themeFiles, assets, plan.pages(edition), plan.files(edition));
            workers.map(files.copies(), output::stage);
            workers.map(images.files(), output::stage);
            var pages = WrittenPages.of(
                    settings.cache().resolve("pages"),
                    output,
                    Program.fingerprint(Blog.class),
                    settings.run().libraries(),
                    settings.run().links(),
                    themeFiles.templates(),
                    content.config().messages(),
                    edition.site());
            workers.map(files.forMachines(), file -> {
                var path = files.path(file);
                return pages.keep(path, file.text())
                        ? file
                        : output.stage(OutputFile.of(path, file.text().toString()));
            });
            workers.map(files.pages(), page -> {
                if (pages.keep(files.path(page), page)) {
                    return page;
                }
                var text = theme.render(page, edition.site()).map(html -> linked(html, page, edition.site()));
                return text.isPresent() ? output.stage(OutputFile.of(files.path(page), text.get())) : page;
            });
            faults.report(problems);
            if (!faults.isEmpty()) {
                return report(content, true, null);
            }
            pages.note();
            return report(content, false, output.commit());
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
        try (var site = RenderedSite.open(settings.output(), problems).orElse(null);
                var workers = new Workers(settings.run().threads())) {
            if (site != null) {
                var check = new SiteCheck(site, config.about().url(), problems);
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
            new KeptFile(list).write(EarlierUrls.text(site.paths()));
            return Optional.of(list);
        }
    }

    private String linked(String text, Page page, Site site) {
        return settings.run().links() == BlogSettings.Links.RELATIVE
                        && page.template().endsWith(".ftlh")
                ? new RelativeLinks(site.basePath()).in(text, page.url())
                : text;
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
        var findings = isStopped ? everything(content) : findings(content, baseline());
        var hasFailed = isStopped || settings.run().failOn().isReachedBy(findings.problems());
        return new Report(findings, BlogFacts.of(content), counts, withheld(content), hasFailed, written);
    }

    /** Why sources are not published; one that cannot be read is among them, whatever is let pass. */
    private static SortedMap<String, Withheld> withheld(Content content) {
        var withheld = new TreeMap<String, Withheld>();
        SourceStatus.all(content).stream()
                .filter(SourceStatus::isInError)
                .forEach(source -> withheld.put(source.file(), new Withheld(Withheld.Reason.ERROR, null)));
        content.posts()
                .forEach(post ->
                        content.schedule().withheld(post.value()).ifPresent(why -> withheld.put(post.path(), why)));
        return withheld;
    }

    private boolean isFailing(Content content) throws IOException {
        var failOn = settings.run().failOn();
        var baseline = baseline();
        return failOn.isReachedBy(problems.sorted(Severities.of(content.config())))
                && failOn.isReachedBy(findings(content, baseline).problems());
    }

    private Baseline baseline() throws IOException {
        var file = settings.baseline().getFileName().toString();
        return Baseline.parse(file, new KeptFile(settings.baseline()).read(), problems);
    }

    /** What stops a run is shown whatever the settings and the baseline say of it. */
    private Findings everything(Content content) throws IOException {
        var all = problems.sorted(Map.of());
        return new Findings(all, all, SourceExcerpts.of(content.tree(), all));
    }

    private Findings findings(Content content, Baseline baseline) throws IOException {
        var file = settings.baseline().getFileName().toString();
        var all = problems.sorted(Severities.of(content.config()));
        var excerpts = SourceExcerpts.of(content.tree(), all);
        return new Findings(all, baseline.unknown(all, excerpts, file), excerpts);
    }
}
