package io.github.siteblog.page;

import io.github.siteblog.model.Page;
import java.util.function.Supplier;

/**
 * A page that is made when it is needed; a preview needs few of them.
 *
 * @param url its URL
 * @param template the file name of the template that writes it
 * @param maker makes the page
 */
public record PlannedPage(String url, String template, Supplier<Page> maker) {

    /** A page that is there already. */
    static PlannedPage of(Page page) {
        return new PlannedPage(page.url(), page.template(), () -> page);
    }

    /** The page. */
    public Page page() {
        return maker.get();
    }
}
