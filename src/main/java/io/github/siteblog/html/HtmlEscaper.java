package io.github.siteblog.html;

/** Writes text so that HTML reads it as text. */
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
}
