package io.github.siteblog.content;

import io.github.siteblog.html.UrlUse;
import io.github.siteblog.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place where content shows a picture.
 *
 * @param url the URL as written
 * @param page the root-relative URL of the page it stands on
 * @param location where it is written
 */
public record ImageUse(String url, String page, Location location) {

    /**
     * Every such place, in the order of posts, people and pages.
     *
     * @param content everything that was read
     * @param posts the posts that count
     */
    public static List<ImageUse> all(Content content, List<Entry<PostDraft>> posts) {
        var uses = new ArrayList<ImageUse>();
        var links = content.permalinks();
        for (var post : posts) {
            var page = links.post(post.value());
            var pictures = post.value().pictures();
            Stream.of(pictures.featured(), pictures.hero(), pictures.heroTablet(), pictures.heroMobile())
                    .distinct()
                    .forEach(picture -> add(picture, page, uses));
            add(post, page, uses);
        }
        for (var person : content.people()) {
            var page = links.author(person.value().slug());
            add(person.value().portrait(), page, uses);
            add(person, page, uses);
        }
        for (var page : content.pages()) {
            add(page, links.page(page.value().slug()), uses);
        }
        return List.copyOf(uses);
    }

    /** The public file that is shown, as a path of the site; empty when the picture is none. */
    public Optional<String> file(Content content) {
        return content.references()
                .target(url, page)
                .flatMap(target -> Optional.ofNullable(target.path()))
                .filter(content.images()::containsKey);
    }

    private static void add(@Nullable Picture picture, String page, List<ImageUse> uses) {
        if (picture != null) {
            uses.add(new ImageUse(picture.src().value(), page, picture.src().location()));
        }
    }

    private static void add(Entry<?> entry, String page, List<ImageUse> uses) {
        entry.document().urls().stream()
                .filter(use -> use.kind() == UrlUse.Kind.IMAGE)
                .forEach(use -> uses.add(new ImageUse(use.url(), page, use.location())));
    }
}
