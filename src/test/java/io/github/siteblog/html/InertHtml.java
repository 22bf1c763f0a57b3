package io.github.siteblog.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** HTML as a browser reads it, looked through for everything that could run. */
public final class InertHtml {

    private static final Set<String> ACTIVE_ELEMENTS = Set.of(
            "animate",
            "annotation-xml",
            "applet",
            "base",
            "button",
            "embed",
            "foreignobject",
            "form",
            "frame",
            "frameset",
            "link",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "plaintext",
            "portal",
            "script",
            "select",
            "set",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "xmp");

    private static final Set<String> ACTIVE_ATTRIBUTES = Set.of(
            "action",
            "background",
            "data",
            "formaction",
            "http-equiv",
            "is",
            "nonce",
            "ping",
            "srcdoc",
            "usemap",
            "xlink:href");

    private InertHtml() {}

    /** Asserts that a page around this HTML runs nothing that its own theme does not run. */
    public static void assertInert(String html) {
        assertThat(active(html)).as(html).isEmpty();
    }

    static List<String> active(String html) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse("<!DOCTYPE html><body><div>" + html + "</div>")
                .body()
                .select("*")) {
            if (ACTIVE_ELEMENTS.contains(element.normalName())) {
                found.add("<" + element.normalName() + ">");
            }
            for (var attribute : element.attributes()) {
                if (isActive(element, attribute)) {
                    found.add(attribute.getKey() + "=" + attribute.getValue());
                }
            }
        }
        return found;
    }

    private static boolean isActive(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || ACTIVE_ATTRIBUTES.contains(name)) {
            return true;
        }
        return switch (name) {
            case "title", "alt", "class", "id", "aria-label" -> false;
            case "style" ->
                attribute
                        .getValue()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*(url|expression|import|\\\\|binding|position).*");
            case "srcset" -> attribute.getValue().toLowerCase(Locale.ROOT).contains("javascript");
            default -> hasActiveScheme(element, attribute.getValue());
        };
    }

    private static boolean hasActiveScheme(Element element, String value) {
        // As a browser reads it: nothing below a blank around it, no tabs or line ends inside.
        var url = value.toLowerCase(Locale.ROOT).replaceAll("^[\\x00-\\x20]+|[\\t\\n\\r]", "");
        var isPicture = element.normalName().equals("img") && url.matches("data:image/(png|jpeg|gif|webp|avif)[;,].*");
        return url.matches("(?s)(javascript|vbscript|livescript|data|blob|filesystem|view-source|about|file):.*")
                && !isPicture;
    }
}
