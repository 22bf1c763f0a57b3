package io.github.siteblog.model;

import java.util.List;

/**
 * The list of all categories, of all tags or of all series.
 *
 * @param title the title of the page
 * @param kind what is listed
 * @param url the URL of the page
 * @param terms those that have posts: categories in display order, all others by name
 * @since 1.0.0
 */
public record TermsPage(String title, Term.Kind kind, String url, List<Term> terms) implements Page {
    public TermsPage {
        terms = List.copyOf(terms);
    }

    @Override
    public String template() {
        return "terms.ftlh";
    }
}
