package io.github.siteblog.image;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Finds what is active in an SVG picture: scripts, event handlers, and URLs that run code.
 *
 * <p>A browser runs none of it in an {@code <img>}, but all of it when a reader opens the picture itself.
 */
public final class SvgScript {

    private static final Set<String> ELEMENTS =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler");
    private static final Pattern ACTIVE_URL =
            Pattern.compile("(?:^|;)(?:javascript|vbscript|data:(?:text/html|image/svg|application|text/xml))");

    private SvgScript() {}

    /** The offset of the first active part of a picture; empty when there is none. */
    public static OptionalInt find(String svg) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        return Jsoup.parse(svg, "", parser)
                .nodeStream()
                .filter(SvgScript::isActive)
                .mapToInt(node -> Math.max(0, node.sourceRange().startPos()))
                .findFirst();
    }

    private static boolean isActive(Node node) {
        if (node instanceof DocumentType) {
            return node.outerHtml().contains("[") || node.outerHtml().contains("<!ENTITY");
        }
        return node instanceof Element element
                && (ELEMENTS.contains(localName(element.tagName()))
                        || element.attributes().asList().stream().anyMatch(SvgScript::isActive));
    }

    private static boolean isActive(Attribute attribute) {
        return localName(attribute.getKey()).startsWith("on")
                || ACTIVE_URL
                        .matcher(attribute
                                .getValue()
                                .replaceAll("[\\x00-\\x20]", "")
                                .toLowerCase(Locale.ROOT))
                        .find();
    }

    /** The name without its namespace prefix, in lower case. */
    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
