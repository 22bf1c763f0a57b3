package io.github.siteblog.page;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.messages.Messages;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Enclosure;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Post;
import io.github.siteblog.model.Site;
import io.github.siteblog.model.Term;
import io.github.siteblog.model.TextPage;
import io.github.siteblog.search.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this run publishes.
 *
 * @param site the site
 * @param messages the words of the pages
 * @param links the URL of every page
 * @param articles the posts with their texts, the newest first
 * @param profiles the people who have a page, sorted by slug
 * @param texts the pages that are not posts
 * @param postsPerPage how many posts a page of a list shows
 */
public record Edition(
        Site site,
        Messages messages,
        Permalinks links,
        List<Article> articles,
        List<Profile> profiles,
        List<TextPage> texts,
        int postsPerPage) {

    public Edition {
        articles = List.copyOf(articles);
        profiles = List.copyOf(profiles);
        texts = List.copyOf(texts);
    }

    /**
     * A post with its text.
     *
     * @param post the post
     * @param body its text
     * @param vocabulary the words of its text
     * @param contents the headings of its table of contents; empty when it has none
     * @param aliases other URLs that lead to it
     * @param editUrl where it can be edited, or null
     * @param enclosure the file of the picture that stands for it, or null when it has none that is a file of the site
     */
    public record Article(
            Post post,
            Body body,
            Vocabulary vocabulary,
            List<Heading> contents,
            List<String> aliases,
            @Nullable String editUrl,
            @Nullable Enclosure enclosure) {
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

    /** The listed posts of every category, tag, series and year that has some. */
    List<Listing> listings() {
        var posts = new HashMap<Term, List<Post>>();
        for (var post : listed()) {
            post.terms()
                    .forEach(term -> posts.computeIfAbsent(term, any -> new ArrayList<>())
                            .add(post));
        }
        return Stream.of(site.categories(), site.tags(), site.series(), site.years())
                .flatMap(List::stream)
                .map(term -> new Listing(term, posts.get(term)))
                .toList();
    }

    /** The listed posts of every author who has some, the newest first. */
    Map<Author, List<Post>> byAuthor() {
        var posts = new HashMap<Author, List<Post>>();
        for (var post : listed()) {
            post.authors()
                    .forEach(author -> posts.computeIfAbsent(author, any -> new ArrayList<>())
                            .add(post));
        }
        return posts;
    }

    /** The posts that lists, feeds and the sitemap show, the newest first. */
    public List<Post> listed() {
        return articles.stream()
                .map(Article::post)
                .filter(post -> !post.unlisted())
                .toList();
    }
}
