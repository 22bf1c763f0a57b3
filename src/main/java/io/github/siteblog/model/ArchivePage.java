package io.github.siteblog.model;

import java.util.List;

/**
 * The list of all posts by year on a single page.
 *
 * @param title the title of the page
 * @param url the URL of the page
 * @param years the years that have posts, the latest first
 * @since 1.0.0
 */
public record ArchivePage(String title, String url, List<Year> years) implements Page {
    public ArchivePage {
        years = List.copyOf(years);
    }

    /**
     * The posts of one year.
     *
     * @param term the year
     * @param posts its posts, the newest first
     * @since 1.0.0
     */
    public record Year(Term term, List<Post> posts) {
        public Year {
            posts = List.copyOf(posts);
        }
    }

    @Override
    public String template() {
        return "archive.ftlh";
    }
}
