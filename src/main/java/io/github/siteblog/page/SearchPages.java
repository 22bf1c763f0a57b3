package io.github.siteblog.page;

import io.github.siteblog.model.SearchPage;
import java.util.List;

/** The page on which readers look for words. */
final class SearchPages implements PageKind {

    @Override
    public List<SearchPage> pages(Edition edition) {
        return List.of(new SearchPage(
                edition.messages().text("search"),
                edition.links().search(),
                edition.links().searchIndex()));
    }
}
