package io.github.siteblog.html;

import java.util.Map;
import org.jsoup.parser.Parser;

/** Writes text so that HTML reads it as text, and reads it so. */
public final class HtmlEscaper {

    private HtmlEscaper() {}

    /** The text with {@code &}, angle brackets and double quotes escaped; right between tags and in attributes. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Writes the attributes of a tag, each with a blank in front. */
    static void writeAttributes(Map<String, String> attributes, StringBuilder out) {
        attributes.forEach((name, value) -> {
            out.append(' ').append(name);
            if (!value.isEmpty() || name.equals("alt")) {
                out.append("=\"").append(escape(value)).append('"');
            }
        });
    }

    /** The value of an attribute of which this is what stands between the quotes. */
    public static String unescapedAttribute(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
