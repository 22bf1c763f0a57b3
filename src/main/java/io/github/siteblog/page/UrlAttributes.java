package io.github.siteblog.page;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.html.HtmlToken.Tag;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The attributes of tags that hold URLs. */
final class UrlAttributes {

    private static final Set<String> ONE_URL = Set.of("href", "src", "poster", "cite");
    private static final String SOURCE_SET = "srcset";

    private UrlAttributes() {}

    /**
     * Writes a tag with other URLs.
     *
     * @param html the text that it stands in
     * @param tag the tag
     * @param url gives the other URL
     * @param out takes the tag
     */
    static void write(String html, Tag tag, UnaryOperator<String> url, StringBuilder out) {
        var written = tag.start();
        for (var attribute : tag.attributes()) {
            var value = attribute.value();
            var isSourceSet = attribute.name().equals(SOURCE_SET);
            if (value != null && (isSourceSet || ONE_URL.contains(attribute.name()))) {
                var plain = HtmlEscaper.unescapedAttribute(value);
                out.append(html, written, attribute.valueStart())
                        .append(HtmlEscaper.escape(isSourceSet ? SourceSet.map(plain, url) : url.apply(plain)));
                written = attribute.valueStart() + value.length();
            }
        }
        out.append(html, written, tag.end());
    }
}
