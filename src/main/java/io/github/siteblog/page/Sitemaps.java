package io.github.siteblog.page;

import io.github.siteblog.model.Post;
import io.github.siteblog.model.SitemapPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of the pages that search engines should know: posts, first pages of lists, and texts. */
final class Sitemaps implements PageKind {

    @Override
    public List<SitemapPage> pages(Edition edition) {
        return List.of(sitemap(edition));
    }

    @Override
    public List<PlannedPage> plan(Edition edition) {
        return List.of(new PlannedPage(edition.links().sitemap(), SitemapPage.TEMPLATE, () -> sitemap(edition)));
    }

    private static SitemapPage sitemap(Edition edition) {
        var listed = edition.listed();
        var entries = new ArrayList<SitemapPage.Entry>();
        entries.add(new SitemapPage.Entry(edition.links().home(), latest(listed)));
        entries.add(new SitemapPage.Entry(edition.links().archive(), latest(listed)));
        listed.forEach(post -> entries.add(new SitemapPage.Entry(post.url(), post.modified())));
        edition.texts().forEach(text -> entries.add(new SitemapPage.Entry(text.url(), null)));
        edition.listings()
                .forEach(listing ->
                        entries.add(new SitemapPage.Entry(listing.term().url(), latest(listing.posts()))));
        edition.byAuthor().forEach((author, posts) -> entries.add(new SitemapPage.Entry(author.url(), latest(posts))));
        new TermsPages().pages(edition).forEach(page -> entries.add(new SitemapPage.Entry(page.url(), null)));
        entries.sort(Comparator.comparing(SitemapPage.Entry::url));
        return new SitemapPage(edition.links().sitemap(), entries);
    }

    private static @Nullable LocalDate latest(List<Post> posts) {
        return posts.stream().map(Post::modified).max(Comparator.naturalOrder()).orElse(null);
    }
}
