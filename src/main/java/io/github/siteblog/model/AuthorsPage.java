package io.github.siteblog.model;

import java.util.List;

/**
 * The list of all people who have a page.
 *
 * @param url the URL of the page
 * @param authors the people, sorted by name
 * @since 1.0.0
 */
public record AuthorsPage(String url, List<Author> authors) implements Page {

    /** The title of the page. */
    public static final String TITLE = "Authors";

    public AuthorsPage {
        authors = List.copyOf(authors);
    }

    @Override
    public String template() {
        return "authors.ftlh";
    }

    @Override
    public String title() {
        return TITLE;
    }
}
