package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import java.util.List;

/** One kind of pages, such as those of posts. */
interface PageKind {

    /** All pages of this kind. */
    List<? extends Page> pages(Edition edition);

    /** The same, to be made when they are needed; a kind of many pages or costly ones does so. */
    default List<PlannedPage> plan(Edition edition) {
        return pages(edition).stream().map(PlannedPage::of).toList();
    }
}
