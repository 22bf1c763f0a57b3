package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import java.util.ArrayList;
import java.util.List;

/** Which pages and which files for machines a site has. */
public final class PagePlan {

    private final List<PageKind> kinds;

    private final List<FileKind> fileKinds;

    private PagePlan(List<PageKind> kinds, List<FileKind> fileKinds) {
        this.kinds = kinds;
        this.fileKinds = fileKinds;
    }

    /** The pages and files of every blog. */
    public static PagePlan standard() {
        return new PagePlan(
                List.of(
                        new PostPages(),
                        new HomePages(),
                        new TermPages(),
                        new TermsPages(),
                        new AuthorPages(),
                        new ArchivePages(),
                        new TextPages(),
                        new SearchPages(),
                        new NotFoundPages(),
                        new Redirects(),
                        new Feeds(),
                        new Sitemaps()),
                List.of(
                        new JsonFeeds(),
                        new SearchIndexes(),
                        new Robots(),
                        new LlmsTexts(),
                        new WebManifests(),
                        new Favicons()));
    }

    /** All pages of an edition. */
    public List<Page> pages(Edition edition) {
        return plan(edition).stream().map(PlannedPage::page).toList();
    }

    /** All pages of an edition, to be made when they are needed. */
    public List<PlannedPage> plan(Edition edition) {
        var pages = new ArrayList<PlannedPage>();
        kinds.forEach(kind -> pages.addAll(kind.plan(edition)));
        return pages;
    }

    /** All files of an edition that no template writes. */
    public List<MachineFile> files(Edition edition) {
        return fileKinds.stream().flatMap(kind -> kind.files(edition).stream()).toList();
    }
}
