package io.github.siteblog;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.model.Site;
import io.github.siteblog.output.Manifest;
import io.github.siteblog.output.OutputFile;
import io.github.siteblog.page.CardFile;
import io.github.siteblog.page.MachineFile;
import io.github.siteblog.page.PagePlan;
import io.github.siteblog.page.PlannedPage;
import io.github.siteblog.page.PostMemory;
import io.github.siteblog.page.Redirects;
import io.github.siteblog.page.SiteBuilder;
import io.github.siteblog.theme.ThemeAssets;
import io.github.siteblog.theme.ThemeFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site consists of, and which page or file is written to which path.
 *
 * <p>Public files that were refused are left out. Where two want one path, or one a folder that is the other's file, which
 * the rules have reported, the first wins: the theme's files, pages, public files, files for machines, redirects.
 */
final class SiteFiles {

    private static final String REDIRECTS = "_redirects";

    private final Site site;
    private final Permalinks links;
    private final Map<String, PlannedPage> pages;
    private final List<OutputFile> copies = new ArrayList<>();
    private final List<CardFile> cards = new ArrayList<>();
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
        links = content.permalinks();
        var taken = new TakenPaths();
        assets.namesByPath().keySet().forEach(taken::take);
        taken.take(REDIRECTS);
        taken.take(Manifest.NAME);
        var planned = plan.plan(edition);
        pages = new LinkedHashMap<>(planned.size() * 2);
        planned.stream().filter(page -> !Redirects.has(page)).forEach(page -> put(page, taken));
        assets.namesByPath().forEach((path, name) -> copies.add(new OutputFile(path, () -> theme.open(name))));
        edition.styleSheets().values().stream()
                .map(sheet -> OutputFile.of(links.path(sheet.url()), sheet.css()))
                .filter(file -> taken.take(file.path()))
                .forEach(copies::add);
        content.publicFiles().stream()
                .filter(file -> !content.refusedFiles().contains(file))
                .filter(taken::take)
                .map(file -> new OutputFile(file, () -> content.tree().open(Content.PUBLIC + "/" + file)))
                .forEach(copies::add);
        copies.addAll(images.files());
        edition.cards().stream().filter(card -> taken.take(path(card))).forEach(cards::add);
        plan.files(edition).stream().filter(file -> taken.take(path(file))).forEach(forMachines::add);
        planned.stream().filter(Redirects::has).forEach(page -> put(page, taken));
        copies.add(OutputFile.of(REDIRECTS, Redirects.file(pages.values())));
    }

    private void put(PlannedPage page, TakenPaths taken) {
        var path = path(page);
        if (taken.take(path)) {
            pages.put(path, page);
        }
    }

    /** What all pages know of the site. */
    Site site() {
        return site;
    }

    /** The pages to be rendered, by their paths below the output folder. */
    Map<String, PlannedPage> pages() {
        return pages;
    }

    /** The files to be copied. */
    List<OutputFile> copies() {
        return copies;
    }

    /** The cards to be drawn. */
    List<CardFile> cards() {
        return cards;
    }

    /** The files for machines to be written. */
    List<MachineFile> forMachines() {
        return forMachines;
    }

    /** The path of a card below the output folder. */
    String path(CardFile card) {
        return links.path(card.url());
    }

    /** The path of a file for machines below the output folder. */
    String path(MachineFile file) {
        return links.path(file.url());
    }

    /** The path of a page below the output folder; the site's base path is where that folder is served. */
    private String path(PlannedPage page) {
        return isHtml(page) ? links.htmlFile(page.url()) : links.path(page.url());
    }

    /** The paths of pages that are not called as their URLs are, nor lie in a folder that is: by their URLs. */
    SortedMap<String, String> pathsByUrl() {
        var paths = new TreeMap<String, String>();
        pages.forEach((path, page) -> {
            if (!page.url().endsWith("/") && !page.url().equals(links.file(path))) {
                paths.put(page.url(), path);
            }
        });
        return paths;
    }

    private static boolean isHtml(PlannedPage page) {
        return page.template().endsWith(".ftlh");
    }
}
