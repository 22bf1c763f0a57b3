package io.github.siteblog.page;

import io.github.siteblog.content.SmallBlog;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What small blogs publish on January 1, 2026. */
final class Editions {

    private Editions() {}

    static Edition of(SmallBlog blog) {
        return new SiteBuilder(blog.content(), Variants.NONE, "site-blog test").build();
    }

    static List<String> urls(List<? extends Page> pages) {
        return pages.stream().map(Page::url).toList();
    }

    static Function<List<Post>, List<String>> slugs() {
        return posts -> posts.stream().map(Post::slug).toList();
    }

    /** Adds posts {@code a}, {@code b} and so on, each a day older than the one before. */
    static SmallBlog posts(SmallBlog blog, int number) {
        for (int i = 0; i < number; i++) {
            blog.post(
                    String.valueOf((char) ('a' + i)),
                    "published: " + LocalDate.of(2019, 8, 27).minusDays(i));
        }
        return blog;
    }
}
