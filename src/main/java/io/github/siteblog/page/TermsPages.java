package io.github.siteblog.page;

import io.github.siteblog.model.Author;
import io.github.siteblog.model.AuthorsPage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TermsPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lists of all categories, all tags, all series and all authors, where there are some. */
final class TermsPages implements PageKind {

    private static final Comparator<Author> BY_NAME =
            Comparator.comparing(Author::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Author::slug);

    @Override
    public List<Page> pages(Edition edition) {
        var pages = new ArrayList<Page>();
        add(Term.Kind.CATEGORY, edition.site().categories(), edition, pages);
        add(Term.Kind.TAG, edition.site().tags(), edition, pages);
        add(Term.Kind.SERIES, edition.site().series(), edition, pages);
        var authors = edition.profiles().stream()
                .map(Edition.Profile::author)
                .sorted(BY_NAME)
                .toList();
        if (!authors.isEmpty()) {
            pages.add(new AuthorsPage(
                    edition.messages().text("authors"), edition.links().authors(), authors));
        }
        return pages;
    }

    private static void add(Term.Kind kind, List<Term> terms, Edition edition, List<Page> pages) {
        if (!terms.isEmpty()) {
            pages.add(new TermsPage(
                    edition.messages().text(TermTitles.key(kind)),
                    kind,
                    edition.links().terms(kind),
                    terms));
        }
    }
}
