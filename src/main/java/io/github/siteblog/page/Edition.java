package io.github.siteblog.page;

import io.github.siteblog.content.Config;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.StyleSheet;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TextPage;
import io.github.siteblog.search.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this run publishes. Many threads may ask. */
public final class Edition {

    private final Site site;
    private final Messages messages;
    private final Permalinks links;
    private final List<Article> articles;
    private final List<Profile> profiles;
    private final List<TextPage> texts;
    private final Config.PageSizes pageSizes;
    private final List<CardFile> cards;
    private final List<Post> listed;
    private final Once<List<Listing>> listings = new Once<>(this::makeListings);
    private final Once<Map<Author, List<Post>>> byAuthor = new Once<>(this::sortByAuthor);

    /**
     * Makes an edition.
     *
     * @param site the site
     * @param messages the words of the pages
     * @param links the URL of every page
     * @param articles the posts with their texts, the newest first
     * @param profiles the people who have a page, sorted by slug
     * @param texts the pages that are not posts
     * @param pageSizes how many posts a page of a list shows
     * @param cards the cards of the pages
     */
    Edition(
            Site site,
            Messages messages,
            Permalinks links,
            List<Article> articles,
            List<Profile> profiles,
            List<TextPage> texts,
            Config.PageSizes pageSizes,
            List<CardFile> cards) {
        this.site = site;
        this.messages = messages;
        this.links = links;
        this.articles = List.copyOf(articles);
        this.profiles = List.copyOf(profiles);
        this.texts = List.copyOf(texts);
        this.pageSizes = pageSizes;
        this.cards = List.copyOf(cards);
        this.listed = articles.stream()
                .map(Article::post)
                .filter(post -> !post.unlisted())
                .toList();
    }

    /** The site. */
    public Site site() {
        return site;
    }

    /** The words of the pages. */
    public Messages messages() {
        return messages;
    }

    /** The URL of every page. */
    public Permalinks links() {
        return links;
    }

    /** The posts with their texts, the newest first. */
    public List<Article> articles() {
        return articles;
    }

    /** The people who have a page, sorted by slug. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** The pages that are not posts. */
    public List<TextPage> texts() {
        return texts;
    }

    /** How many posts a page of a list shows. */
    public Config.PageSizes pageSizes() {
        return pageSizes;
    }

    /** The cards of the pages that no other picture stands for. */
    public List<CardFile> cards() {
        return cards;
    }

    /** The style sheets of texts, each once, by their URLs. */
    public SortedMap<String, StyleSheet> styleSheets() {
        var sheets = new TreeMap<String, StyleSheet>();
        Stream.of(
                        articles.stream().map(Article::body),
                        profiles.stream().map(Profile::biography),
                        texts.stream().map(TextPage::body))
                .flatMap(bodies -> bodies)
                .map(Body::styles)
                .filter(Objects::nonNull)
                .forEach(sheet -> sheets.put(sheet.url(), sheet));
        return sheets;
    }

    /**
     * A post with its text.
     *
     * @param post the post
     * @param body its text
     * @param feedHtml its text as feeds have it, which link no style sheet
     * @param vocabulary the words of its text
     * @param contents the headings of its table of contents; empty when it has none
     * @param aliases other URLs that lead to it
     * @param editUrl where it can be edited, or null
     * @param enclosure the file of the picture that stands for it, or null when it has none that is a file of the site
     * @param card the card that stands for it, or null when it has a picture or its title cannot be set
     */
    public record Article(
            Post post,
            Body body,
            LazyText feedHtml,
            Vocabulary vocabulary,
            List<Heading> contents,
            List<String> aliases,
            @Nullable String editUrl,
            @Nullable Enclosure enclosure,
            @Nullable Image card) {
        public Article {
            contents = List.copyOf(contents);
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A person with the text about them.
     *
     * @param author the person
     * @param biography the text, empty when there is none
     */
    public record Profile(Author author, Body biography) {}

    /** The posts that lists, feeds and the sitemap show, the newest first. */
    public List<Post> listed() {
        return listed;
    }

    /** The listed posts of every category, tag, series and year that has some. */
    List<Listing> listings() {
        return listings.get();
    }

    /** The listed posts of every author who has some, the newest first. */
    Map<Author, List<Post>> byAuthor() {
        return byAuthor.get();
    }

    private List<Listing> makeListings() {
        var posts = new HashMap<Term, List<Post>>();
        for (var post : listed) {
            post.terms()
                    .forEach(term -> posts.computeIfAbsent(term, any -> new ArrayList<>())
                            .add(post));
        }
        return Stream.of(site.categories(), site.tags(), site.series(), site.years())
                .flatMap(List::stream)
                .map(term -> new Listing(term, posts.get(term)))
                .toList();
    }

    private Map<Author, List<Post>> sortByAuthor() {
        var posts = new HashMap<Author, List<Post>>();
        for (var post : listed) {
            post.authors()
                    .forEach(author -> posts.computeIfAbsent(author, any -> new ArrayList<>())
                            .add(post));
        }
        return posts;
    }
}
