package io.github.siteblog.model;

import java.util.List;

/**
 * One page of the list of posts of a category, a tag, a series or a year: the newest first, and the first part first in a
 * series.
 *
 * @param term the category, tag, series or year
 * @param termsUrl the URL of the list of all of its kind
 * @param feedUrl the URL of the feed of its posts
 * @param url the URL of this page
 * @param posts the posts on this page
 * @param pagination the place of this page in the list
 * @since 1.0.0
 */
public record TermPage(Term term, String termsUrl, String feedUrl, String url, List<Post> posts, Pagination pagination)
        implements Page {
    public TermPage {
        posts = List.copyOf(posts);
    }

    @Override
    public String template() {
        return "term.ftlh";
    }

    @Override
    public String title() {
        return term.name();
    }
}
