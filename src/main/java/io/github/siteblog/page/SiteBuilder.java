package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.markdown.PictureTags;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.Asset;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TextPage;
import io.github.siteblog.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds the site of what is due from everything that was read. */
public final class SiteBuilder {

    private static final Comparator<Edition.Article> NEWEST_FIRST = Comparator.<Edition.Article, LocalDate>comparing(
                    article -> article.post().published())
            .reversed()
            .thenComparing(article -> article.post().slug());

    private final Content content;
    private final String generator;
    private final Images images;

    /**
     * Makes a builder.
     *
     * @param content everything that was read
     * @param variants the smaller files of pictures
     * @param generator the name and version of this program
     */
    public SiteBuilder(Content content, Variants variants, String generator) {
        this.content = content;
        this.generator = generator;
        this.images = new Images(content, variants);
    }

    /** The public pictures that the site would show smaller files of, as paths of the site. */
    public static SortedSet<String> pictures(Content content) {
        var asked = new TreeSet<String>();
        Variants noting = path -> {
            asked.add(path);
            return Collections.emptySortedMap();
        };
        new SiteBuilder(content, noting, "").build();
        return asked;
    }

    /** The public pictures of people, as paths of the site. */
    public static Set<String> portraits(Content content) {
        var images = new Images(content, path -> Collections.emptySortedMap());
        return content.people().stream()
                .map(Entry::value)
                .filter(person -> person.portrait() != null)
                .flatMap(person ->
                        images
                                .path(
                                        person.portrait().src().value(),
                                        content.permalinks().author(Slug.of(person.slug())))
                                .stream())
                .collect(Collectors.toSet());
    }

    /** Builds the site with files of the theme that have their own names. */
    public Edition build() {
        return build(Map.of());
    }

    /**
     * Builds the site.
     *
     * @param assets the style sheets and scripts of the theme, by their names there
     */
    public Edition build(Map<String, Asset> assets) {
        var due = content.posts().stream()
                .filter(post -> content.schedule().withheld(post.value()).isEmpty())
                .toList();
        var terms = new Terms(content, due);
        var profiles = profiles(due);
        var authors = profiles.stream()
                .map(Edition.Profile::author)
                .collect(Collectors.toMap(Author::slug, Function.identity(), (first, second) -> first));
        var posts = new PostBuilder(content, images, terms, authors);
        var articles = due.stream()
                .map(entry -> article(entry, posts.build(entry)))
                .sorted(NEWEST_FIRST)
                .toList();
        var texts = texts();
        return new Edition(
                site(terms, profiles, texts, assets),
                messages(),
                content.permalinks(),
                articles,
                profiles,
                texts,
                content.config().postsPerPage());
    }

    private Site site(Terms terms, List<Edition.Profile> profiles, List<TextPage> texts, Map<String, Asset> assets) {
        var about = content.config().about();
        return new Site(
                about.title(),
                about.description(),
                about.url().origin(),
                about.url().basePath(),
                about.language(),
                navigation(texts),
                terms.used(Term.Kind.CATEGORY),
                terms.used(Term.Kind.TAG),
                terms.used(Term.Kind.SERIES),
                terms.used(Term.Kind.YEAR),
                lists(terms, profiles),
                content.permalinks().archive(),
                content.permalinks().search(),
                content.permalinks().feed(),
                Icons.of(content),
                content.config().theme().look(),
                assets,
                generator);
    }

    private Messages messages() {
        return content.config().messages();
    }

    /** The pages that list all of something. */
    private List<NavigationLink> lists(Terms terms, List<Edition.Profile> profiles) {
        var links = content.permalinks();
        var lists = new ArrayList<NavigationLink>();
        for (var kind : List.of(Term.Kind.YEAR, Term.Kind.CATEGORY, Term.Kind.TAG, Term.Kind.SERIES)) {
            if (kind == Term.Kind.YEAR || !terms.used(kind).isEmpty()) {
                lists.add(new NavigationLink(messages().text(TermTitles.key(kind)), links.terms(kind)));
            }
        }
        if (!profiles.isEmpty()) {
            lists.add(new NavigationLink(messages().text("authors"), links.authors()));
        }
        return lists;
    }

    /** The menu of the settings; where there is none, the posts, the archive and every page. */
    private List<NavigationLink> navigation(List<TextPage> texts) {
        if (!content.config().navigation().isEmpty()) {
            return content.config().navigation();
        }
        var links = new ArrayList<NavigationLink>();
        links.add(new NavigationLink(
                messages().text("posts"), content.permalinks().home()));
        links.add(new NavigationLink(
                messages().text("archive"), content.permalinks().archive()));
        texts.forEach(text -> links.add(new NavigationLink(text.title(), text.url())));
        return links;
    }

    private Edition.Article article(Entry<PostDraft> entry, Post post) {
        var aliases = content.aliases().of(entry.value()).stream()
                .map(content.permalinks()::file)
                .toList();
        var fold = post.hero() == null ? PictureTags.SCREEN : 0;
        var body = images.body(entry.document(), post.url(), fold);
        return new Edition.Article(
                post,
                body,
                entry.document().vocabulary(),
                entry.value().state().toc() ? contents(body) : List.of(),
                aliases,
                content.config().editLinks().of(entry.path()),
                images.enclosure(entry.value().pictures().featured(), post.url()));
    }

    /** The headings that a table of contents shows; one of fewer than three is of no use. */
    private static List<Heading> contents(Body body) {
        var headings =
                body.headings().stream().filter(heading -> heading.level() <= 3).toList();
        return headings.size() < 3 ? List.of() : headings;
    }

    /** The authors of what is due, and every other person with a text of their own. */
    private List<Edition.Profile> profiles(List<Entry<PostDraft>> due) {
        var authors = due.stream()
                .flatMap(post -> post.value().labels().authors().stream())
                .map(Text::value)
                .collect(Collectors.toSet());
        var profiles = new ArrayList<Edition.Profile>();
        for (var entry : content.people()) {
            var person = entry.value();
            if (!authors.contains(person.slug()) && entry.document().html().isBlank()) {
                continue;
            }
            var url = content.permalinks().author(Slug.of(person.slug()));
            var author = new Author(
                    person.slug(),
                    person.name(),
                    person.role() == null ? null : person.role().value(),
                    person.github() == null ? null : person.github().value(),
                    images.image(person.portrait(), url),
                    person.projects().stream().map(Text::value).toList(),
                    url);
            profiles.add(new Edition.Profile(author, images.body(entry.document(), url, PictureTags.SCREEN)));
        }
        return profiles;
    }

    private List<TextPage> texts() {
        return content.pages().stream()
                .filter(entry ->
                        entry.value().title() != null && !entry.value().slug().isEmpty())
                .map(entry -> {
                    var page = entry.value();
                    var url = content.permalinks().page(page.slug());
                    var description = page.description() == null
                            ? null
                            : page.description().value();
                    var body = images.body(entry.document(), url, PictureTags.SCREEN);
                    var editUrl = content.config().editLinks().of(entry.path());
                    return new TextPage(url, page.title().value(), description, body, editUrl);
                })
                .toList();
    }
}
