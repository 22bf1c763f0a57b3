package io.github.siteblog.page;

import io.github.siteblog.model.RedirectPage;
import java.util.ArrayList;
import java.util.List;

/** From every alias to its post, and from the folder of all posts to the home page. */
final class Redirects implements PageKind {

    @Override
    public List<RedirectPage> pages(Edition edition) {
        var pages = new ArrayList<RedirectPage>();
        pages.add(new RedirectPage(edition.links().posts(), edition.links().home()));
        for (var article : edition.articles()) {
            for (var alias : article.aliases()) {
                pages.add(new RedirectPage(alias, article.post().url()));
            }
        }
        return pages;
    }
}
