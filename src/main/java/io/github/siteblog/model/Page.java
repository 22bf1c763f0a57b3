package io.github.siteblog.model;

import org.jspecify.annotations.Nullable;

/**
 * One file of the site that a template writes, given to the template as {@code page}.
 *
 * @since 1.0.0
 */
public sealed interface Page
        permits ArchivePage,
                AuthorPage,
                AuthorsPage,
                FeedPage,
                HomePage,
                NotFoundPage,
                PostPage,
                RedirectPage,
                SearchPage,
                SitemapPage,
                TermPage,
                TermsPage,
                TextPage {

    /**
     * The URL of the page: {@code /blog/hello/}, which is the {@code index.html} of that folder, or {@code /blog/hello} for
     * {@code blog/hello.html} where {@code trailingSlash} in {@code blog.yml} is false.
     */
    String url();

    /** The file name of the template that writes the page: {@code post.ftlh}. */
    String template();

    /** The title for the browser's tab and for search results, without the name of the site, or null to use that. */
    default @Nullable String title() {
        return null;
    }

    /** What the page shows, in a sentence, or null. */
    default @Nullable String description() {
        return null;
    }

    /** The URL of the feed of the posts that this page lists, or null when there is no such feed. */
    default @Nullable String feedUrl() {
        return null;
    }

    /** The style sheet of the text on the page, or null when it needs none. */
    default @Nullable StyleSheet styles() {
        return null;
    }

    /** The picture that stands for the page in previews, or null. */
    default @Nullable Image image() {
        return null;
    }
}
