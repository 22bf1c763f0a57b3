package io.github.siteblog.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that the URLs of posts once had: {@code /blog/:year/:month/:slug/}.
 *
 * @param pattern the form, in which {@code :year}, {@code :month}, {@code :day} and {@code :slug} stand for those of a post
 */
public record AliasPattern(String pattern) {

    private static final Pattern FORM = Pattern.compile("/(?:[A-Za-z0-9._~-]|:(?:year|month|day|slug)\\b|/(?!/))*");

    /** Whether a text is such a form and names the post. */
    static boolean isPattern(String text) {
        return FORM.matcher(text).matches()
                && text.contains(":slug")
                && !PathReader.isFolded(text)
                && !text.contains("..");
    }

    /** The path that a post once had; empty when it has no day or slug. */
    Optional<String> path(PostDraft post) {
        var published = post.dates().published();
        if (published == null || post.placement().slug().isEmpty()) {
            return Optional.empty();
        }
        var path = pattern.replace(":year", String.format(Locale.ROOT, "%04d", published.getYear()))
                .replace(":month", String.format(Locale.ROOT, "%02d", published.getMonthValue()))
                .replace(":day", String.format(Locale.ROOT, "%02d", published.getDayOfMonth()))
                .replace(":slug", post.placement().slug());
        return Optional.of(PathReader.withPage(path));
    }
}
