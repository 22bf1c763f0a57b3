package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.html.StyleRule;
import io.github.siteblog.html.UrlUse;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.model.ReadingTime;
import io.github.siteblog.problem.Problem;
import io.github.siteblog.search.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Markdown text after rendering.
 *
 * @param text the HTML
 * @param pictures the pictures in it whose files have not been looked at yet, in the order of the text
 * @param outline the headings and code blocks
 * @param urls the links and pictures
 * @param summary the beginning of the text, without markup
 * @param words the number of words outside code blocks
 * @param vocabulary the words that a search can find
 * @param hasCode whether code blocks or other preformatted text stand in it
 * @param styles what its elements say in {@code style} attributes
 * @param standsAlone whether it was made of nothing but its own file and the settings of the blog
 * @param problems what is wrong with the text
 */
public record Document(
        LazyText text,
        List<Picture> pictures,
        Outline outline,
        List<UrlUse> urls,
        String summary,
        int words,
        Vocabulary vocabulary,
        boolean hasCode,
        List<StyleRule> styles,
        boolean standsAlone,
        List<Problem> problems) {

    /** Text between tags has its quotes escaped, so this is an attribute. */
    private static final Pattern ID = Pattern.compile(" (?:id|name)=\"([^\"]*)\"");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");

    /**
     * A picture.
     *
     * @param offset where more attributes belong in the HTML
     * @param attributes those that it has, as they stand in the HTML
     */
    public record Picture(int offset, Map<String, String> attributes) {
        public Picture {
            attributes = Map.copyOf(attributes);
        }

        /** The same farther down. */
        Picture movedBy(int characters) {
            return new Picture(offset + characters, attributes);
        }

        /** Its URL as it stands in the HTML. */
        String url() {
            return attributes.getOrDefault("src", "");
        }
    }

    public Document {
        pictures = List.copyOf(pictures);
        urls = List.copyOf(urls);
        styles = List.copyOf(styles);
        problems = List.copyOf(problems);
    }

    /** The HTML. */
    public String html() {
        return text.toString();
    }

    /** The ids in the text that a link can lead to. */
    public Set<String> ids() {
        return TAG.matcher(html())
                .results()
                .flatMap(tag -> ID.matcher(tag.group()).results())
                .map(match -> HtmlEscaper.unescapedAttribute(match.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The body for a page. Pictures get their size and their smaller files here and not in rendering, so that a rendered
     * text depends on nothing but its own source.
     *
     * @param tags completes the tags of pictures
     */
    public Body body(PictureTags tags) {
        var more = new ArrayList<String>();
        pictures.forEach(picture -> more.add(tags.more(picture, more.isEmpty())));
        var complete = pictures.isEmpty()
                ? text
                : new LazyText(text.fingerprint() + String.join("\n", more), () -> withPictures(more));
        return new Body(complete, outline.headings(), new ReadingTime(words), hasCode, null);
    }

    private String withPictures(List<String> more) {
        var html = html();
        var complete = new StringBuilder(html.length() + 128 * more.size());
        var done = 0;
        for (int i = 0; i < more.size(); i++) {
            complete.append(html, done, pictures.get(i).offset()).append(more.get(i));
            done = pictures.get(i).offset();
        }
        return complete.append(html, done, html.length()).toString();
    }
}
