package io.github.siteblog.page;

import io.github.siteblog.model.RedirectPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** From every alias to its post, and from the folder of all posts to the home page. */
public final class Redirects implements PageKind {

    /** The redirects in the form that Netlify, Cloudflare Pages and GitLab Pages read: old path, new path, status. */
    public static String file(Collection<PlannedPage> pages) {
        return pages.stream()
                .filter(Redirects::has)
                .map(PlannedPage::page)
                .filter(RedirectPage.class::isInstance)
                .map(RedirectPage.class::cast)
                .map(redirect -> "%s %s 301\n".formatted(redirect.url(), redirect.target()))
                .collect(Collectors.joining());
    }

    /** Whether a page only leads on to another. */
    public static boolean has(PlannedPage page) {
        return page.template().equals(RedirectPage.TEMPLATE);
    }

    @Override
    public List<RedirectPage> pages(Edition edition) {
        var pages = new ArrayList<RedirectPage>();
        var links = edition.links();
        if (!links.posts().equals(links.home())) {
            pages.add(new RedirectPage(links.posts(), links.home()));
        }
        for (var article : edition.articles()) {
            for (var alias : article.aliases()) {
                pages.add(new RedirectPage(alias, article.post().url()));
            }
        }
        return pages;
    }
}
