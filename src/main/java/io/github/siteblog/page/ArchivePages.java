package io.github.siteblog.page;

import io.github.siteblog.model.ArchivePage;
import io.github.siteblog.model.Page;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** All posts by year, on one page unless there are very many. */
final class ArchivePages implements PageKind {

    @Override
    public List<Page> pages(Edition edition) {
        var years = edition.listings().stream()
                .filter(listing -> listing.term().kind() == Term.Kind.YEAR)
                .toList();
        var posts = years.stream().flatMap(year -> year.posts().stream()).toList();
        var starts = starts(years, edition);
        var title = edition.messages().text("archive");
        return Pages.of(
                posts,
                edition.pageSizes().archive(),
                edition.links().archive(),
                edition.links(),
                (url, some, pagination) -> new ArchivePage(title, url, years(some), starts, pagination));
    }

    /** Where each year begins. */
    private static List<ArchivePage.Start> starts(List<Listing> years, Edition edition) {
        var starts = new ArrayList<ArchivePage.Start>();
        var before = 0; // how many posts stand in the years before
        for (var year : years) {
            var number = before / edition.pageSizes().archive() + 1;
            starts.add(new ArchivePage.Start(
                    year.term(), edition.links().listPage(edition.links().archive(), number)));
            before += year.posts().size();
        }
        return starts;
    }

    private static List<ArchivePage.Year> years(List<Post> posts) {
        var byYear = new LinkedHashMap<Term, List<Post>>();
        posts.forEach(post ->
                byYear.computeIfAbsent(post.year(), any -> new ArrayList<>()).add(post));
        return byYear.entrySet().stream()
                .map(year -> new ArchivePage.Year(year.getKey(), year.getValue()))
                .toList();
    }
}
