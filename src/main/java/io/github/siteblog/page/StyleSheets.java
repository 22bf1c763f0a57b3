package io.github.siteblog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.content.Permalinks;
import io.github.siteblog.html.StyleAttributes;
import io.github.siteblog.html.StyleRule;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.LazyText;
import io.github.siteblog.model.StyleSheet;
import io.github.siteblog.source.ContentDigest;
import java.util.List;
import java.util.stream.Collectors;

/** Moves the styles that writers gave elements out of pages. */
final class StyleSheets {

    private final Permalinks links;

    StyleSheets(Permalinks links) {
        this.links = links;
    }

    /**
     * A text with classes and a style sheet in place of {@code style} attributes.
     *
     * @param body the text
     * @param rules what its attributes say
     */
    Body in(Body body, List<StyleRule> rules) {
        if (rules.isEmpty()) {
            return body;
        }
        var html = body.html();
        return new Body(
                new LazyText(html.fingerprint() + " styled", () -> StyleAttributes.asClasses(html.toString())),
                body.headings(),
                body.reading(),
                body.hasCode(),
                sheet(rules));
    }

    private StyleSheet sheet(List<StyleRule> rules) {
        // Tools that publish a site take the newline at the end away, and the digest would be another one.
        var css =
                rules.stream().map(StyleRule::css).collect(Collectors.joining()).stripTrailing();
        var digest = ContentDigest.of(css.getBytes(UTF_8));
        return new StyleSheet(links.file("assets/styles." + digest.inName() + ".css"), digest.integrity(), css);
    }
}
