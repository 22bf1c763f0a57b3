package io.github.siteblog.page;

import io.github.siteblog.model.Category;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.SitemapPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The list of the pages that search engines should know: posts, first pages of lists, and texts. */
final class Sitemaps implements PageKind {

    @Override
    public List<SitemapPage> pages(Edition edition) {
        var listed = edition.listed();
        var entries = new ArrayList<SitemapPage.Entry>();
        entries.add(new SitemapPage.Entry(edition.links().home(), latest(listed, post -> true)));
        entries.add(new SitemapPage.Entry(edition.links().archive(), latest(listed, post -> true)));
        listed.forEach(post -> entries.add(new SitemapPage.Entry(post.url(), post.modified())));
        edition.texts().forEach(text -> entries.add(new SitemapPage.Entry(text.url(), null)));
        for (Category category : edition.site().categories()) {
            var modified = latest(listed, post -> post.categories().contains(category));
            entries.add(new SitemapPage.Entry(category.url(), modified));
        }
        var authors = new HashSet<>(
                listed.stream().flatMap(post -> post.authors().stream()).toList());
        for (var author : authors) {
            entries.add(new SitemapPage.Entry(
                    author.url(), latest(listed, post -> post.authors().contains(author))));
        }
        entries.sort(Comparator.comparing(SitemapPage.Entry::url));
        return List.of(new SitemapPage(edition.links().sitemap(), entries));
    }

    private static @Nullable LocalDate latest(List<Post> posts, Predicate<Post> which) {
        return posts.stream()
                .filter(which)
                .map(Post::modified)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
