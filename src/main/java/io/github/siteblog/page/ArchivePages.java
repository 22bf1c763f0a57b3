package io.github.siteblog.page;

import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.Term;
import java.util.List;

/** All posts by year on one page. */
final class ArchivePages implements PageKind {

    @Override
    public List<ArchivePage> pages(Edition edition) {
        var years = edition.listings().stream()
                .filter(listing -> listing.term().kind() == Term.Kind.YEAR)
                .map(listing -> new ArchivePage.Year(listing.term(), listing.posts()))
                .toList();
        return List.of(new ArchivePage(
                edition.messages().text("archive"), edition.links().archive(), years));
    }
}
