package io.github.siteblog.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published blog post without its body, as lists and pages show it.
 *
 * @param slug the last part of the post's URL: {@code labs-dask-update}
 * @param url the URL of the post's page
 * @param title the title as plain text
 * @param description what the post is about, in a sentence or two; the beginning of its text when the front matter does
 *     not say
 * @param published the day the post was published
 * @param updated the day of the last substantial change, or null
 * @param authors who wrote the post, in the order of the byline
 * @param categories the categories of the post, in the order of the front matter
 * @param tags free keywords, in the order of the front matter
 * @param series the series the post belongs to, or null
 * @param year the year it was published in
 * @param language the language of the post as a BCP 47 tag; the language of the site unless the post says otherwise
 * @param image the picture that stands for the post in lists and previews, or null
 * @param hero the large picture above the post, or null
 * @param canonical the absolute URL of the original when the post first appeared elsewhere, or null
 * @param pinned whether the post stays at the top of the home page
 * @param unlisted whether the post is left out of lists, feeds and the sitemap
 * @param reading how long the post is
 * @since 1.0.0
 */
public record Post(
        String slug,
        String url,
        String title,
        String description,
        LocalDate published,
        @Nullable LocalDate updated,
        List<Author> authors,
        List<Term> categories,
        List<Term> tags,
        @Nullable Term series,
        Term year,
        String language,
        @Nullable Image image,
        @Nullable Hero hero,
        @Nullable String canonical,
        boolean pinned,
        boolean unlisted,
        ReadingTime reading) {
    public Post {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /** Everything the post is filed under: its categories, its tags, its series and its year. */
    public List<Term> terms() {
        var terms = new ArrayList<Term>(categories);
        terms.addAll(tags);
        if (series != null) {
            terms.add(series);
        }
        terms.add(year);
        return terms;
    }

    /** The day of the last change: {@code updated}, or {@code published} when there was none. */
    public LocalDate modified() {
        return updated == null ? published : updated;
    }
}
