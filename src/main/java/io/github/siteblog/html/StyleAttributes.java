package io.github.siteblog.html;

import io.github.siteblog.html.HtmlToken.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The {@code style} attributes of a text, which a strict Content-Security-Policy lets no page have, and classes in their place. */
public final class StyleAttributes {

    private static final String STYLE = "style";

    private StyleAttributes() {}

    /** The rules for all that the attributes say, each once, sorted by class. */
    public static List<StyleRule> rules(String html) {
        var rules = new TreeMap<String, StyleRule>();
        if (html.contains(STYLE + "=")) {
            HtmlTokenizer.tokens(html).forEach(token -> {
                if (token instanceof Tag tag) {
                    rule(attributes(tag)).ifPresent(rule -> rules.put(rule.name(), rule));
                }
            });
        }
        return List.copyOf(rules.values());
    }

    /** The text with classes in place of the attributes. */
    public static String asClasses(String html) {
        var text = new StringBuilder(html.length());
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token instanceof Tag tag && !tag.closing()) {
                write(html, tag, text);
            } else {
                text.append(html, token.start(), token.end());
            }
        }
        return text.toString();
    }

    private static void write(String html, Tag tag, StringBuilder out) {
        var attributes = attributes(tag);
        var rule = rule(attributes);
        if (rule.isEmpty()) {
            out.append(html, tag.start(), tag.end());
            return;
        }
        attributes.remove(STYLE);
        attributes.merge("class", rule.get().classes(), (written, ours) -> written + " " + ours);
        out.append('<').append(tag.written());
        HtmlEscaper.writeAttributes(attributes, out);
        out.append(tag.selfClosing() ? "/>" : ">");
    }

    private static Optional<StyleRule> rule(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get(STYLE)).flatMap(StyleRule::of);
    }

    private static Map<String, String> attributes(Tag tag) {
        var attributes = new LinkedHashMap<String, String>();
        for (var attribute : tag.attributes()) {
            var value = attribute.value() == null ? "" : HtmlEscaper.unescapedAttribute(attribute.value());
            attributes.putIfAbsent(attribute.name().toLowerCase(Locale.ROOT), value);
        }
        return attributes;
    }
}
