package io.github.siteblog.model;

import java.util.List;

/**
 * One page of the list of all posts by year.
 *
 * @param title the title of the page
 * @param url the URL of the page
 * @param years the years that have posts on this page, the latest first
 * @param starts where each year of the whole list begins, the latest first
 * @param pagination the place of this page in the list
 * @since 1.0.0
 */
public record ArchivePage(String title, String url, List<Year> years, List<Start> starts, Pagination pagination)
        implements Page {
    public ArchivePage {
        years = List.copyOf(years);
        starts = List.copyOf(starts);
    }

    /**
     * The posts of one year on one page.
     *
     * @param term the year
     * @param posts its posts on this page, the newest first
     * @since 1.0.0
     */
    public record Year(Term term, List<Post> posts) {
        public Year {
            posts = List.copyOf(posts);
        }
    }

    /**
     * Where a year begins.
     *
     * @param term the year
     * @param url the URL of the page with its newest posts
     * @since 1.0.0
     */
    public record Start(Term term, String url) {}

    @Override
    public String template() {
        return "archive.ftlh";
    }
}
