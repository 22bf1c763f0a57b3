package io.github.siteblog.content;

import io.github.siteblog.model.Term;
import io.github.siteblog.source.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A post as its front matter describes it, before anything is known about other files.
 *
 * @param title its title, or null when it has none
 * @param description what it is about, or null
 * @param dates its days
 * @param labels what it is filed under
 * @param pictures its pictures
 * @param placement where it goes
 * @param state whether and how it is shown
 */
public record PostDraft(
        @Nullable Text title,
        @Nullable Text description,
        Dates dates,
        Labels labels,
        Pictures pictures,
        Placement placement,
        State state) {

    /** The fields that the front matter of a post can have. */
    public static final List<String> FIELDS = List.of(
            "aliases",
            "authors",
            "canonical",
            "category",
            "description",
            "draft",
            "expires",
            "featuredImage",
            "hero",
            "lang",
            "permalink",
            "pinned",
            "published",
            "series",
            "slug",
            "tags",
            "title",
            "toc",
            "unlisted",
            "updated");

    /** The same post by other authors. */
    PostDraft by(List<Text> authors) {
        var others = new Labels(authors, labels.categories(), labels.tags(), labels.series());
        return new PostDraft(title, description, dates, others, pictures, placement, state);
    }

    /** Does something with the name of every category, tag, series and year that the post is filed under. */
    public void forEachTerm(BiConsumer<Term.Kind, String> action) {
        labels.categories().forEach(name -> action.accept(Term.Kind.CATEGORY, name.value()));
        labels.tags().forEach(name -> action.accept(Term.Kind.TAG, name.value()));
        if (labels.series() != null) {
            action.accept(Term.Kind.SERIES, labels.series().value());
        }
        if (dates.published() != null) {
            action.accept(Term.Kind.YEAR, String.valueOf(dates.published().getYear()));
        }
    }

    /**
     * The days of a post.
     *
     * @param published the day it is published, or null
     * @param updated the day of its last change, or null
     * @param expires the first day on which it is no longer shown, or null
     */
    public record Dates(
            @Nullable LocalDate published,
            @Nullable LocalDate updated,
            @Nullable LocalDate expires) {}

    /**
     * What a post is filed under.
     *
     * @param authors the slugs of its authors
     * @param categories the names of its categories
     * @param tags its tags
     * @param series the name of its series, or null
     */
    public record Labels(
            List<Text> authors,
            List<Text> categories,
            List<Text> tags,
            @Nullable Text series) {}

    /**
     * The pictures of a post.
     *
     * @param featured the picture for lists and previews, or null
     * @param hero the large picture, or null
     * @param heroTablet its crop for medium screens, or null
     * @param heroMobile its crop for narrow screens, or null
     */
    public record Pictures(
            @Nullable Picture featured,
            @Nullable Picture hero,
            @Nullable Picture heroTablet,
            @Nullable Picture heroMobile) {}

    /**
     * Where a post goes.
     *
     * @param slug the last part of its URL; empty when the one that was written cannot be used
     * @param slugAt the slug as written, or the file itself
     * @param permalink the path of its URL below the site's base path, with a slash in front, or null for the usual form
     * @param aliases other paths that lead to it
     * @param canonical the URL of the original, or null
     * @param language its language, or null for that of the site
     */
    public record Placement(
            String slug,
            Text slugAt,
            @Nullable Alias permalink,
            List<Alias> aliases,
            @Nullable Text canonical,
            @Nullable Text language) {}

    /**
     * A path of a post that its writer has chosen.
     *
     * @param path the path below the site's base path, with a slash in front
     * @param written how it was written
     */
    public record Alias(String path, Text written) {}

    /**
     * Whether and how a post is shown.
     *
     * @param draft whether it is not ready to be published
     * @param unlisted whether it is left out of lists
     * @param pinned whether it stays on top
     * @param toc whether it has a table of contents when it is long enough for one
     */
    public record State(boolean draft, boolean unlisted, boolean pinned, boolean toc) {}
}
