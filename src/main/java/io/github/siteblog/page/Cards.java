package io.github.siteblog.page;

import io.github.siteblog.card.SocialCard;
import io.github.siteblog.content.Colour;
import io.github.siteblog.content.Content;
import io.github.siteblog.model.Author;
import io.github.siteblog.model.Image;
import io.github.siteblog.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a site: pictures with a title, for pages that no other picture stands for where links to them are shared. A
 * public file in the place of a card is taken instead.
 */
final class Cards {

    /** The accent of the default theme on a light page. */
    static final Colour ACCENT = new Colour(0x0a, 0x6a, 0x72);

    private final Content content;
    private final List<CardFile> files = new ArrayList<>();

    Cards(Content content) {
        this.content = content;
    }

    /** The card of a post, or null when it has a picture that networks show, which no SVG is, or its title cannot be set. */
    @Nullable
    Image ofPost(Post post) {
        if (post.image() != null && !post.image().url().endsWith(".svg")) {
            return null;
        }
        var authors = post.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        var day = content.config().messages().longDate(post.published());
        return card(post.url(), title(), post.title(), "", List.of(authors, day));
    }

    /** The card of a page that is not a post, or null when its title cannot be set. */
    @Nullable
    Image ofText(String url, String title) {
        return card(url, title(), title, "", List.of(host()));
    }

    /** The card of all other pages, or null when the title of the site cannot be set. */
    @Nullable
    Image ofSite() {
        var about = content.config().about();
        return card(content.permalinks().home(), "", about.title(), about.description(), List.of(host()));
    }

    /** What is to be drawn. */
    List<CardFile> files() {
        return files;
    }

    private String title() {
        return content.config().about().title();
    }

    private String host() {
        return content.config().about().url().host();
    }

    private @Nullable Image card(String page, String head, String title, String text, List<String> foot) {
        if (!content.config().images().socialCards()) {
            return null;
        }
        var links = content.permalinks();
        var url = links.socialCard(page);
        var own = content.images().get(links.path(url));
        if (own != null) {
            var size = own.size();
            return new Image(
                    url, title, size == null ? null : size.width(), size == null ? null : size.height(), List.of());
        }
        var accent = content.config().theme().accent();
        return SocialCard.of(head, title, text, foot, accent == null ? ACCENT : accent)
                .map(card -> {
                    files.add(new CardFile(url, card));
                    return new Image(url, title, SocialCard.WIDTH, SocialCard.HEIGHT, List.of());
                })
                .orElse(null);
    }
}
