package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.content.Slug;
import io.github.siteblog.markdown.Document;
import io.github.siteblog.markdown.PictureTags;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.Asset;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.NavigationLink;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TextPage;
import io.github.siteblog.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds the site of what is due from everything that was read. */
public final class SiteBuilder {

    private static final Comparator<Edition.Article> NEWEST_FIRST = Comparator.<Edition.Article, LocalDate>comparing(
                    article -> article.post().published())
            .reversed()
            .thenComparing(article -> article.post().slug());

    private final Content content;
    private final Variants variants;
    private final String generator;
    private final PostMemory memory;
    private final Images images;
    private final StyleSheets styleSheets;

    /**
     * Makes a builder.
     *
     * @param content everything that was read
     * @param variants the smaller files of pictures
     * @param generator the name and version of this program
     */
    public SiteBuilder(Content content, Variants variants, String generator) {
        this(content, variants, generator, new PostMemory());
    }

    /**
     * Makes a builder that goes on from an earlier one.
     *
     * @param content everything that was read
     * @param variants the smaller files of pictures
     * @param generator the name and version of this program
     * @param memory what earlier builders have made
     */
    public SiteBuilder(Content content, Variants variants, String generator, PostMemory memory) {
        this.content = content;
        this.variants = variants;
        this.generator = generator;
        this.memory = memory;
        this.images = new Images(content, variants);
        this.styleSheets = new StyleSheets(content.permalinks());
    }

    /** The public pictures that the site would show smaller files of, as paths of the site. */
    public static SortedSet<String> pictures(Content content, PostMemory memory) {
        var asked = new TreeSet<String>();
        Variants noting = path -> {
            asked.add(path);
            return Collections.emptySortedMap();
        };
        var builder = new SiteBuilder(content, noting, "", new PostMemory());
        var posts = new PostPartsBuilder(content, builder.images);
        var due = builder.due();
        var ofPosts = memory.pictures().of(due, recipe(content), i -> {
            asked.clear();
            posts.build(due.get(i));
            return Set.copyOf(asked);
        });
        asked.clear();
        ofPosts.forEach(asked::addAll);
        builder.profiles(due);
        builder.texts(new Cards(content));
        return asked;
    }

    /** What the parts of a post depend on besides its entry. */
    private static List<Object> recipe(Content content) {
        return List.of(content.config(), content.images(), SlashlessUrls.folders(content));
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
        var due = due();
        var terms = new Terms(content, due);
        var profiles = profiles(due);
        var authors = profiles.stream()
                .map(Edition.Profile::author)
                .collect(Collectors.toMap(Author::slug, Function.identity(), (first, second) -> first));
        var recipe = List.of(recipe(content), variants.content());
        var partsBuilder = new PostPartsBuilder(content, images);
        var parts = memory.parts().of(due, recipe, i -> partsBuilder.build(due.get(i)));
        var posts = new PostBuilder(content, terms, authors);
        var made = memory.articles()
                .of(due, List.of(recipe, terms.byUrl(), authors), i -> made(due.get(i), parts.get(i), posts));
        var articles =
                made.stream().map(PostMemory.Made::article).sorted(NEWEST_FIRST).toList();
        var cards = new Cards(content);
        var texts = texts(cards);
        var ofSite = cards.ofSite();
        var cardFiles = made.stream().flatMap(one -> one.cards().stream()).collect(Collectors.toList());
        cardFiles.addAll(cards.files());
        return new Edition(
                site(terms, profiles, texts, assets, ofSite),
                messages(),
                content.permalinks(),
                articles,
                profiles,
                texts,
                content.config().pageSizes(),
                cardFiles);
    }

    private Site site(
            Terms terms,
            List<Edition.Profile> profiles,
            List<TextPage> texts,
            Map<String, Asset> assets,
            @Nullable Image card) {
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
                card,
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

    private List<Entry<PostDraft>> due() {
        return content.posts().stream()
                .filter(post -> content.schedule().withheld(post.value()).isEmpty())
                .toList();
    }

    private PostMemory.Made made(Entry<PostDraft> entry, PostParts parts, PostBuilder posts) {
        var post = posts.build(entry, parts);
        var cards = new Cards(content);
        var article = new Edition.Article(
                post,
                parts.body(),
                parts.feedHtml(),
                entry.document().vocabulary(),
                parts.contents(),
                parts.aliases(),
                parts.editUrl(),
                parts.enclosure(),
                cards.ofPost(post));
        return new PostMemory.Made(article, cards.files());
    }

    /** A text that is no post. */
    private Body body(Document document, String page) {
        return styleSheets.in(images.body(document, page, PictureTags.SCREEN), document.styles());
    }

    /** The authors of what is due, and every other person with a text of their own. */
    private List<Edition.Profile> profiles(List<Entry<PostDraft>> due) {
        var authors = new HashSet<String>();
        due.forEach(post -> post.value().labels().authors().forEach(author -> authors.add(author.value())));
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
            profiles.add(new Edition.Profile(author, body(entry.document(), url)));
        }
        return profiles;
    }

    private List<TextPage> texts(Cards cards) {
        return content.pages().stream()
                .filter(entry ->
                        entry.value().title() != null && !entry.value().slug().isEmpty())
                .map(entry -> {
                    var page = entry.value();
                    var url = content.permalinks().page(page.slug());
                    var description = page.description() == null
                            ? null
                            : page.description().value();
                    var body = body(entry.document(), url);
                    var editUrl = content.config().editLinks().of(entry.path());
                    var title = page.title().value();
                    return new TextPage(url, title, description, body, editUrl, cards.ofText(url, title));
                })
                .toList();
    }
}
