package io.github.siteblog;

import io.github.siteblog.cache.Program;
import io.github.siteblog.content.Content;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Site;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.output.OutputTree;
import io.github.siteblog.output.WriteResult;
import io.github.siteblog.page.CardFile;
import io.github.siteblog.page.MachineFile;
import io.github.siteblog.page.PlannedPage;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.page.RelativeLinks;
import io.github.siteblog.parallel.Workers;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.theme.TemplateFaults;
import io.github.siteblog.theme.Theme;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last step of a run: content becomes pages, and whatever is not there yet is written. */
final class SiteWriter {

    /** The writing of one file. */
    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    private final BlogSettings settings;
    private final Content content;
    private final ThemeFiles themeFiles;
    private final ThemeAssets assets;
    private final SmallerImages images;
    private final OutputTree output;

    SiteWriter(
            BlogSettings settings,
            Content content,
            ThemeFiles themeFiles,
            ThemeAssets assets,
            SmallerImages images,
            OutputTree output) {
        this.settings = settings;
        this.content = content;
        this.themeFiles = themeFiles;
        this.assets = assets;
        this.images = images;
        this.output = output;
    }

    /**
     * Writes the site; empty when a template fails, and then the one that is there stays.
     *
     * @param workers render and write
     * @param problems takes what is wrong with templates
     */
    Optional<WriteResult> write(Workers workers, Problems problems) throws IOException {
        var files = new SiteFiles(
                content, themeFiles, assets, images, settings.run().generator(), new PostMemory());
        var site = files.site();
        var faults = new TemplateFaults(content.tree());
        var theme = new Theme(content.tree(), content.config().messages());
        var paths = isRelative() ? files.pathsByUrl() : new TreeMap<String, String>();
        var printer = new Printer(site, theme, faults, new RelativeLinks(site.basePath(), paths));
        var written = writtenPages(site, paths);
        var drawn = drawnCards();
        var tasks = new ArrayList<Task>();
        // The index of the search takes the longest, so it begins first.
        files.forMachines().forEach(file -> tasks.add(() -> write(file, files.path(file), written)));
        files.cards().forEach(card -> tasks.add(() -> write(card, files.path(card), drawn)));
        files.copies().forEach(file -> tasks.add(() -> output.stage(file)));
        files.pages().forEach((path, page) -> tasks.add(() -> write(page, path, printer, written)));
        workers.map("Wrote", tasks, task -> {
            task.run();
            return task;
        });
        faults.report(problems);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        written.note();
        drawn.note();
        return Optional.of(output.commit());
    }

    private WrittenPages writtenPages(Site site, SortedMap<String, String> paths) throws IOException {
        return WrittenPages.of(
                settings.cache().resolve("pages"),
                output,
                settings.run().isClean(),
                Program.fingerprint(Blog.class),
                settings.run().libraries(),
                settings.run().links(),
                paths,
                themeFiles.templates(),
                content.config().messages(),
                site);
    }

    /** Apart from the pages, so that what changes all of them leaves the cards as they are. */
    private WrittenPages drawnCards() throws IOException {
        return WrittenPages.of(
                settings.cache().resolve("cards"),
                output,
                settings.run().isClean(),
                Program.fingerprint(Blog.class),
                Runtime.version().toString());
    }

    private void write(CardFile file, String path, WrittenPages drawn) throws IOException {
        if (!drawn.keep(path, file.card())) {
            var png = file.card().png();
            output.stage(new OutputFile(path, () -> new ByteArrayInputStream(png)));
        }
    }

    private void write(MachineFile file, String path, WrittenPages written) throws IOException {
        if (!written.keep(path, file.text())) {
            output.stage(OutputFile.of(path, file.text().toString()));
        }
    }

    private void write(PlannedPage planned, String path, Printer printer, WrittenPages written) throws IOException {
        var page = planned.page();
        if (!written.keep(path, page)) {
            var text = printer.text(page);
            if (text.isPresent()) {
                output.stage(OutputFile.of(path, isRelative() ? printer.linked(text.get(), page) : text.get()));
            }
        }
    }

    private boolean isRelative() {
        return settings.run().links() == BlogSettings.Links.RELATIVE;
    }

    /** Makes the texts of pages. */
    private record Printer(Site site, Theme theme, TemplateFaults faults, RelativeLinks links) {

        /** The text of a page; empty when its template fails. */
        Optional<String> text(Page page) throws IOException {
            return theme.render(page, site, faults);
        }

        /** The text of a page with relative links; feeds keep theirs. */
        String linked(String text, Page page) {
            return page.template().endsWith(".ftlh") ? links.in(text, page.url()) : text;
        }
    }
}
