package io.github.siteblog.page;

import io.github.siteblog.model.Post;
import io.github.siteblog.model.PostPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for every post, with the way to its neighbours. */
final class PostPages implements PageKind {

    @Override
    public List<PostPage> pages(Edition edition) {
        var pages = new ArrayList<PostPage>();
        Post next = null;
        var articles = edition.articles();
        for (int i = 0; i < articles.size(); i++) {
            var post = articles.get(i).post();
            pages.add(new PostPage(post, articles.get(i).body(), previous(articles, i), next));
            next = post.unlisted() ? next : post;
        }
        return pages;
    }

    private static @Nullable Post previous(List<Edition.Article> newestFirst, int index) {
        for (int i = index + 1; i < newestFirst.size(); i++) {
            if (!newestFirst.get(i).post().unlisted()) {
                return newestFirst.get(i).post();
            }
        }
        return null;
    }
}
