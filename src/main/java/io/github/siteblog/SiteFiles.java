package io.github.siteblog;

import io.github.siteblog.content.Content;
import io.github.siteblog.model.Site;
import io.github.siteblog.output.Manifest;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.page.MachineFile;
import io.github.siteblog.page.PagePlan;
import io.github.siteblog.page.PlannedPage;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.page.Redirects;
import io.github.siteblog.page.SiteBuilder;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a site consists of, and which page or file is written to which path.
 *
 * <p>Public files that were refused are left out. Where two want one path, which the rules have reported, the
 * first wins: the theme's files, pages, public files. Files for machines give way to public ones.
 */
final class SiteFiles {

    private static final String REDIRECTS = "_redirects";

    private final Site site;
    private final List<PlannedPage> pages = new ArrayList<>();
    private final List<OutputFile> copies = new ArrayList<>();
    private final List<MachineFile> forMachines = new ArrayList<>();

    SiteFiles(
            Content content,
            ThemeFiles theme,
            ThemeAssets assets,
            SmallerImages images,
            String generator,
            PostMemory memory) {
        var edition = new SiteBuilder(content, images, generator, memory).build(assets.fingerprinted());
        var plan = PagePlan.standard();
        site = edition.site();
        Set<String> taken = new HashSet<>(assets.namesByPath().keySet());
        taken.add(REDIRECTS);
        taken.add(Manifest.NAME);
        plan.plan(edition).stream().filter(page -> taken.add(path(page))).forEach(pages::add);
        copies.add(OutputFile.of(REDIRECTS, Redirects.file(pages)));
        assets.namesByPath().forEach((path, name) -> copies.add(new OutputFile(path, () -> theme.open(name))));
        content.publicFiles().stream()
                .filter(file -> !content.refusedFiles().contains(file))
                .filter(taken::add)
                .map(file -> new OutputFile(file, () -> content.tree().open(Content.PUBLIC + "/" + file)))
                .forEach(copies::add);
        copies.addAll(images.files());
        plan.files(edition).stream().filter(file -> taken.add(path(file))).forEach(forMachines::add);
    }

    /** What all pages know of the site. */
    Site site() {
        return site;
    }

    /** The pages to be rendered. */
    List<PlannedPage> pages() {
        return pages;
    }

    /** The files to be copied. */
    List<OutputFile> copies() {
        return copies;
    }

    /** The files for machines to be written. */
    List<MachineFile> forMachines() {
        return forMachines;
    }

    /** The path of a file for machines below the output folder. */
    String path(MachineFile file) {
        return file.url().substring(site.basePath().length());
    }

    /** The path of a page below the output folder; the site's base path is where that folder is served. */
    String path(PlannedPage page) {
        var path = page.url().substring(site.basePath().length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
