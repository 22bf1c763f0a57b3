package io.github.siteblog.image;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what is active in an SVG picture: scripts, event handlers, and URLs that run code.
 *
 * <p>A browser runs none of it in an {@code <img>}, but all of it when a reader opens the picture itself.
 */
public final class SvgScript {

    static final Set<String> ELEMENTS = Set.of(
            "base",
            "embed",
            "foreignobject",
            "form",
            "frame",
            "handler",
            "iframe",
            "link",
            "listener",
            "meta",
            "object",
            "script");

    /** What can define elements and attributes that stand nowhere else, or name them so that HTML does not see them. */
    static final Pattern DECLARATION = Pattern.compile("<!(?:ENTITY|ATTLIST)|<\\?xml-stylesheet|<[_:\\P{ASCII}]");

    /** What may follow {@code data:}. */
    static final String PICTURE = "image/(?:png|jpeg|gif|webp|avif)[;,]";

    private static final Pattern RUNNING =
            Pattern.compile("(?:^|;)[\\x00-\\x20]*+(?:javascript|vbscript|data:(?!%s))".formatted(PICTURE));

    private SvgScript() {}

    /** The offset of the first active part of a picture; empty when there is none. */
    public static OptionalInt find(String svg) {
        return SvgGlance.isHarmless(svg) ? OptionalInt.empty() : read(svg);
    }

    /** The same without a glance before. */
    static OptionalInt read(String svg) {
        var declaration = DECLARATION.matcher(svg);
        if (declaration.find()) {
            return OptionalInt.of(declaration.start());
        }
        var document = Jsoup.parse(svg, "", Parser.xmlParser().setTrackPosition(true));
        return document.stream()
                .filter(SvgScript::isActive)
                .mapToInt(element -> Math.max(0, element.sourceRange().startPos()))
                .min();
    }

    private static boolean isActive(Element element) {
        return ELEMENTS.contains(localName(element.tagName()))
                || element.attributes().asList().stream().anyMatch(SvgScript::isActive);
    }

    private static boolean isActive(Attribute attribute) {
        var value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\t\\n\\r]", "");
        return localName(attribute.getKey()).startsWith("on")
                || RUNNING.matcher(value).find();
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
