package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import java.util.ArrayList;
import java.util.List;

/** Which pages a site has. */
public final class PagePlan {

    private final List<PageKind> kinds;

    private PagePlan(List<PageKind> kinds) {
        this.kinds = kinds;
    }

    /** The pages of every blog. */
    public static PagePlan standard() {
        return new PagePlan(List.of(
                new PostPages(),
                new HomePages(),
                new CategoryPages(),
                new AuthorPages(),
                new ArchivePages(),
                new TextPages(),
                new NotFoundPages(),
                new Redirects(),
                new Feeds(),
                new Sitemaps()));
    }

    /** All pages of an edition. */
    public List<Page> pages(Edition edition) {
        var pages = new ArrayList<Page>();
        kinds.forEach(kind -> pages.addAll(kind.pages(edition)));
        return pages;
    }
}
