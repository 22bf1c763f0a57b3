package io.github.siteblog.rule;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.model.Term;
import io.github.siteblog.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All that wants a URL of the site: what writers have written, and what the plugin makes itself. */
final class Claims {

    private static final String STYLE_SHEET = "assets/site.css";

    /** Files of the site that are no pages; an alias must not stand in their place. */
    private static final List<String> OWN_FILES = List.of("_redirects", ".site-blog.sha256", STYLE_SHEET);

    private final Content content;
    private final Permalinks links;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(Content content) {
        this.content = content;
        this.links = content.permalinks();
    }

    /** All claims on the URLs of a site. */
    static List<Claim> of(Content content) {
        var claims = new Claims(content);
        content.posts().forEach(claims::addPost);
        content.people()
                .forEach(person -> claims.addPage(
                        claims.links.author(Slug.of(person.value().slug())), person.start(), false));
        content.pages().stream()
                .filter(page -> !page.value().slug().isEmpty())
                .forEach(page -> claims.addPage(claims.links.page(page.value().slug()), page.start(), false));
        content.categories()
                .forEach(name ->
                        claims.addPage(claims.links.term(Term.Kind.CATEGORY, name.value()), name.location(), false));
        claims.addPublicFiles();
        claims.addOwnPages();
        claims.addOwnFiles();
        if (content.config().images().socialCards()) {
            claims.addSocialCards();
        }
        return List.copyOf(claims.claims);
    }

    private void addPost(Entry<PostDraft> post) {
        var placement = post.value().placement();
        if (!placement.slug().isEmpty()) {
            var at = placement.permalink() == null
                    ? placement.slugAt()
                    : placement.permalink().written();
            addPage(links.post(post.value()), at.location(), false);
        }
        for (var alias : placement.aliases()) {
            addPage(links.alias(alias.path()), alias.written().location(), true);
        }
    }

    private void addPublicFiles() {
        for (var file : content.publicFiles()) {
            var source = Location.wholeFile(content.tree().written(Content.PUBLIC + "/" + file));
            // That a public file has the path of a file of the theme is said where the theme is read.
            if (!file.equals(STYLE_SHEET)) {
                claims.add(new Claim(links.file(file), file, source, false));
            }
        }
    }

    /** The lists of posts and of lists, and their feeds; those of authors and categories have been claimed by their names. */
    private void addOwnPages() {
        var pages = new TreeSet<>(List.of(links.home(), links.posts(), links.search(), links.notFound()));
        var feeds = new TreeSet<>(List.of(links.feed(), links.rss(), links.jsonFeed()));
        content.forEachTerm((kind, name) -> {
            pages.add(links.terms(kind));
            pages.add(links.term(kind, name));
            feeds.add(links.feedOf(links.term(kind, name)));
        });
        for (var person : content.people()) {
            pages.add(links.authors());
            feeds.add(links.feedOf(links.author(Slug.of(person.value().slug()))));
        }
        Lists.of(content).urls().forEach(pages::add);
        content.people()
                .forEach(person ->
                        pages.remove(links.author(Slug.of(person.value().slug()))));
        content.categories().forEach(name -> pages.remove(links.term(Term.Kind.CATEGORY, name.value())));
        pages.forEach(url -> claims.add(Claim.ofPage(url, links.htmlFile(url))));
        feeds.forEach(url -> claims.add(Claim.ofPage(url, links.path(url))));
    }

    private void addOwnFiles() {
        for (var url : List.of(links.sitemap(), links.searchIndex())) {
            claims.add(Claim.ofPage(url, links.path(url)));
        }
        // Public files take the place of these.
        for (var url : List.of(links.robots(), links.llms(), links.manifest(), links.file("favicon.svg"))) {
            if (!content.publicFiles().contains(links.path(url))) {
                claims.add(Claim.ofFile(url, links.path(url)));
            }
        }
        OWN_FILES.forEach(file -> claims.add(Claim.ofFile(links.file(file), file)));
    }

    /** The cards of the home page, the posts and the pages; that of a post may be missing, but nothing else is in its place. */
    private void addSocialCards() {
        var pages = new TreeSet<>(List.of(links.home()));
        content.posts().stream()
                .filter(post -> !post.value().placement().slug().isEmpty())
                .forEach(post -> pages.add(links.post(post.value())));
        content.pages().stream()
                .filter(page -> !page.value().slug().isEmpty())
                .forEach(page -> pages.add(links.page(page.value().slug())));
        for (var page : pages) {
            var url = links.socialCard(page);
            if (!content.publicFiles().contains(links.path(url))) {
                claims.add(Claim.ofCard(url, links.path(url)));
            }
        }
    }

    private void addPage(String url, Location location, boolean isAlias) {
        claims.add(new Claim(url, links.htmlFile(url), location, isAlias));
    }
}
