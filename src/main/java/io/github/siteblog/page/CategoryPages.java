package io.github.siteblog.page;

import io.github.siteblog.model.CategoryPage;
import io.github.siteblog.model.Page;
import java.util.List;

/** A list of posts for every category that has some. */
final class CategoryPages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var listed = edition.listed();
        return edition.site().categories().stream()
                .flatMap(category -> Pages.of(
                        listed.stream()
                                .filter(post -> post.categories().contains(category))
                                .toList(),
                        edition.postsPerPage(),
                        category.url(),
                        edition.links(),
                        (url, posts, pagination) -> new CategoryPage(category, url, posts, pagination))
                        .stream())
                .toList();
    }
}
