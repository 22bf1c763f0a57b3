package io.github.siteblog.content;

import io.github.siteblog.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form that the URLs of posts have, or once had: {@code /blog/:year/:month/:slug/}.
 *
 * @param pattern the form, in which {@code :year}, {@code :month}, {@code :day}, {@code :slug} and {@code :category}, which
 *     is the first one, stand for those of a post
 */
public record UrlPattern(String pattern) {

    /** The form that URLs have by default. */
    static final UrlPattern STANDARD = new UrlPattern("/blog/:slug/");

    static final List<String> PLACEHOLDERS = List.of(":category", ":day", ":month", ":slug", ":year");

    private static final Pattern PLACEHOLDER = Pattern.compile(":\\w*");
    private static final Pattern FORM =
            Pattern.compile("/(?:[A-Za-z0-9._~-]|:(?:category|day|month|slug|year)\\b|/(?!/))*");

    /** Whether a text is such a form and names the post. */
    static boolean isPattern(String text) {
        return FORM.matcher(text).matches()
                && text.contains(":slug")
                && !PathReader.isFolded(text)
                && !text.contains("..");
    }

    /** What a text has in the place of a placeholder. */
    static Optional<String> unknownPlaceholder(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !PLACEHOLDERS.contains(name))
                .findFirst();
    }

    /** The folder that all these URLs share: {@code /blog/}. */
    String folder() {
        return pattern.substring(0, pattern.lastIndexOf('/', pattern.indexOf(':')) + 1);
    }

    /** The path of a post; empty when the post lacks something that the form names, or its day or slug. */
    Optional<String> path(PostDraft post) {
        var published = post.dates().published();
        var category = pattern.contains(":category") ? category(post) : "none";
        if (published == null || post.placement().slug().isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        var day = published.toString(); // as ISO 8601 has it
        var path = pattern.replace(":year", day.substring(0, day.length() - 6))
                .replace(":month", day.substring(day.length() - 5, day.length() - 3))
                .replace(":day", day.substring(day.length() - 2))
                .replace(":category", category)
                .replace(":slug", post.placement().slug());
        return Optional.of(path);
    }

    private static String category(PostDraft post) {
        return post.labels().categories().stream()
                .map(Text::value)
                .map(Slug::ofTerm)
                .findFirst()
                .orElse("");
    }
}
