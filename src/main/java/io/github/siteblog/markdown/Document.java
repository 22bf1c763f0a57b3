package io.github.siteblog.markdown;

import io.github.siteblog.html.UrlUse;
import io.github.siteblog.image.ImageSize;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.ReadingTime;
import io.github.siteblog.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * A Markdown text after rendering.
 *
 * @param html the HTML
 * @param unsized the pictures in it that have no size yet, in the order of the text
 * @param outline the headings and code blocks
 * @param urls the links and pictures
 * @param summary the beginning of the text, without markup
 * @param words the number of words outside code blocks
 * @param problems what is wrong with the text
 */
public record Document(
        String html,
        List<Unsized> unsized,
        Outline outline,
        List<UrlUse> urls,
        String summary,
        int words,
        List<Problem> problems) {

    /** Text between tags has its quotes escaped, so this is an attribute. */
    private static final Pattern ID = Pattern.compile(" (?:id|name)=\"([^\"]*)\"");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");

    /**
     * A picture without a size.
     *
     * @param offset where width and height belong in the HTML
     * @param url the picture's URL as it stands in the HTML
     */
    public record Unsized(int offset, String url) {}

    public Document {
        unsized = List.copyOf(unsized);
        urls = List.copyOf(urls);
        problems = List.copyOf(problems);
    }

    /** The ids in the text that a link can lead to. */
    public Set<String> ids() {
        return TAG.matcher(html)
                .results()
                .flatMap(tag -> ID.matcher(tag.group()).results())
                .map(match -> Parser.unescapeEntities(match.group(1), true))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The body for a page. Pictures get their size here and not in rendering, so that a rendered text depends on nothing
     * but its own source.
     *
     * @param sizes gives the size of a picture by its URL in the page
     */
    public Body body(Function<String, Optional<ImageSize>> sizes) {
        var sized = new StringBuilder(html.length() + 32 * unsized.size());
        var done = 0;
        for (var image : unsized) {
            sized.append(html, done, image.offset());
            done = image.offset();
            sizes.apply(image.url())
                    .ifPresent(
                            size -> sized.append(" width=\"%s\" height=\"%s\"".formatted(size.width(), size.height())));
        }
        sized.append(html, done, html.length());
        return new Body(sized.toString(), outline.headings(), new ReadingTime(words));
    }
}
