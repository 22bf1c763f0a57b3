package io.github.siteblog.page;

import io.github.siteblog.model.Post;
import io.github.siteblog.model.PostPage;
import io.github.siteblog.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page for every post, with the way to its neighbours, the parts of its series, and the posts it is related to. */
final class PostPages implements PageKind {

    @Override
    public List<PostPage> pages(Edition edition) {
        return plan(edition).stream()
                .map(PlannedPage::page)
                .map(PostPage.class::cast)
                .toList();
    }

    @Override
    public List<PlannedPage> plan(Edition edition) {
        var listed = edition.listed();
        var related = new Once<>(() -> new RelatedPosts(listed));
        var parts = new Once<>(() -> parts(edition));
        var pages = new ArrayList<PlannedPage>();
        var newer = 0; // how many of the listed posts come before
        for (var article : edition.articles()) {
            var post = article.post();
            var older = newer + (post.unlisted() ? 0 : 1);
            var previous = older < listed.size() ? listed.get(older) : null;
            var next = newer > 0 ? listed.get(newer - 1) : null;
            pages.add(new PlannedPage(
                    post.url(),
                    PostPage.TEMPLATE,
                    () -> new PostPage(
                            post,
                            article.body(),
                            article.contents(),
                            previous,
                            next,
                            parts(post, parts.get()),
                            related.get().to(post),
                            article.editUrl(),
                            article.card())));
            newer = older;
        }
        return pages;
    }

    private static Map<Term, List<Post>> parts(Edition edition) {
        var parts = new HashMap<Term, List<Post>>();
        edition.listings().stream()
                .filter(listing -> listing.term().kind() == Term.Kind.SERIES)
                .forEach(listing -> parts.put(listing.term(), listing.posts()));
        return parts;
    }

    /** The parts of the series of a post, itself included whether it is listed or not; none when it stands alone. */
    private static List<Post> parts(Post post, Map<Term, List<Post>> bySeries) {
        var series = post.series();
        var others = series == null ? List.<Post>of() : bySeries.getOrDefault(series, List.of());
        var parts = Stream.concat(others.stream().filter(other -> !other.url().equals(post.url())), Stream.of(post))
                .sorted(TermPages.PARTS)
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }
}
