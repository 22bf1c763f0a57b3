package io.github.siteblog.model;

import java.util.List;

/**
 * The list of all people who have a page.
 *
 * @param title the title of the page
 * @param url the URL of the page
 * @param authors the people, sorted by name
 * @since 1.0.0
 */
public record AuthorsPage(String title, String url, List<Author> authors) implements Page {

    public AuthorsPage {
        authors = List.copyOf(authors);
    }

    @Override
    public String template() {
        return "authors.ftlh";
    }
}
