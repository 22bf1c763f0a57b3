package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Entry;
import io.github.siteblog.content.PostDraft;
import io.github.siteblog.markdown.PictureTags;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.Heading;
import io.github.siteblog.model.Hero;
import io.github.siteblog.source.Text;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what of a post depends on no other one. */
final class PostPartsBuilder {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Content content;
    private final Images images;
    private final StyleSheets styleSheets;

    PostPartsBuilder(Content content, Images images) {
        this.content = content;
        this.images = images;
        this.styleSheets = new StyleSheets(content.permalinks());
    }

    PostParts build(Entry<PostDraft> entry) {
        var draft = entry.value();
        var url = content.permalinks().post(draft);
        var hero = hero(draft.pictures(), url);
        var body = images.body(entry.document(), url, hero == null ? PictureTags.SCREEN : 0);
        return new PostParts(
                url,
                line(Objects.requireNonNull(draft.title(), "title")),
                draft.description() == null ? entry.document().summary() : line(draft.description()),
                images.image(draft.pictures().featured(), url),
                hero,
                styleSheets.in(body, entry.document().styles()),
                body.html(),
                draft.state().toc() ? contents(body) : List.of(),
                content.aliases().of(draft, content.permalinks()),
                content.config().editLinks().of(entry.path()),
                images.enclosure(draft.pictures().featured(), url));
    }

    private @Nullable Hero hero(PostDraft.Pictures pictures, String page) {
        var image = images.image(pictures.hero(), page);
        return image == null
                ? null
                : new Hero(image, images.image(pictures.heroTablet(), page), images.image(pictures.heroMobile(), page));
    }

    /** The headings that a table of contents shows; one of fewer than three is of no use. */
    private static List<Heading> contents(Body body) {
        var headings =
                body.headings().stream().filter(heading -> heading.level() <= 3).toList();
        return headings.size() < 3 ? List.of() : headings;
    }

    /** A value that YAML may have spread over lines, on one line. */
    private static String line(Text text) {
        return BLANKS.matcher(text.value().strip()).replaceAll(" ");
    }
}
