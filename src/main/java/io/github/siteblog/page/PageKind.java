package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import java.util.List;

/** One kind of pages, such as those of posts. */
interface PageKind {

    /** All pages of this kind. */
    List<? extends Page> pages(Edition edition);
}
