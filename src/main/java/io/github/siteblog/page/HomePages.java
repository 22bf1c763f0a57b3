package io.github.siteblog.page;

import io.github.siteblog.model.HomePage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import java.util.Comparator;
import java.util.List;

/** The list of all posts; pinned ones come first. */
final class HomePages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var posts = edition.listed().stream()
                .sorted(Comparator.comparing(Post::pinned).reversed())
                .toList();
        return Pages.of(posts, edition.pageSizes().posts(), edition.links().home(), edition.links(), HomePage::new);
    }
}
