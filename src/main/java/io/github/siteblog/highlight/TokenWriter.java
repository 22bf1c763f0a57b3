package io.github.siteblog.highlight;

import java.util.List;

/** Writes tokens as HTML. */
final class TokenWriter {

    private final StringBuilder out = new StringBuilder();

    private TokenWriter() {}

    static String html(List<Token> tokens) {
        var writer = new TokenWriter();
        writer.write(tokens);
        return writer.out.toString();
    }

    /** Text as Prism escapes it; but Prism makes blanks of hard blanks, and code stays as it was written here. */
    static String encode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void write(List<Token> tokens) {
        for (var token : tokens) {
            if (token.isText()) {
                out.append(encode(token.text()));
            } else {
                element(token);
            }
        }
    }

    private void element(Token token) {
        out.append("<span class=\"token ").append(token.classes()).append('"');
        if (token.type().equals("entity")) {
            title(token);
        }
        out.append('>');
        if (token.inside() == null) {
            out.append(encode(token.text()));
        } else {
            write(token.inside());
        }
        out.append("</span>");
    }

    /** An entity such as {@code &copy;} shows its character when it is pointed at. */
    private void title(Token entity) {
        var content = entity.inside() == null ? encode(entity.text()) : html(entity.inside());
        var title = content.replaceFirst("&amp;", "&").replace("\"", "&quot;");
        out.append(" title=\"").append(title).append('"');
    }
}
