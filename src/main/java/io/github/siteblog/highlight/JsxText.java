package io.github.siteblog.highlight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the text between the tags of JSX: the grammar takes it for JavaScript. */
final class JsxText {

    private static final String TEXT = "plain-text";

    /** An element whose end was not met yet. */
    private static final class OpenTag {

        final String name;
        int openBraces;

        OpenTag(String name) {
            this.name = name;
        }
    }

    private final Deque<OpenTag> open = new ArrayDeque<>();
    private final List<Token> marked = new ArrayList<>();

    private JsxText() {}

    /** The same tokens, but for those that are in text between tags: these become one token of plain text. */
    static List<Token> mark(List<Token> tokens) {
        var text = new JsxText();
        tokens.forEach(text::add);
        return text.marked;
    }

    private void add(Token token) {
        if (!opensOrCloses(token) && !open.isEmpty() && open.element().openBraces == 0) {
            addText(token.text());
        } else {
            marked.add(token.inside() == null ? token : token.withInside(mark(token.inside())));
        }
    }

    private void addText(String text) {
        var last = marked.size() - 1;
        var joins = last >= 0
                && (marked.get(last).isText() || marked.get(last).type().equals(TEXT));
        var whole = joins ? marked.remove(last).text() + text : text;
        marked.add(new Token(TEXT, TEXT, whole, null));
    }

    /** Whether the token is a tag, or a brace between tags; keeps account of what is open. */
    private boolean opensOrCloses(Token token) {
        if (token.type().equals("tag") && part(token, 0).type().equals("tag")) {
            tag(token);
            return true;
        }
        if (token.is("punctuation", "{") && !open.isEmpty()) {
            open.element().openBraces++;
            return true;
        }
        if (token.is("punctuation", "}") && !open.isEmpty() && open.element().openBraces > 0) {
            open.element().openBraces--;
            return true;
        }
        return false;
    }

    private void tag(Token tag) {
        var start = part(tag, 0);
        var name = part(start, 1).text();
        if (part(start, 0).text().equals("</")) {
            if (!open.isEmpty() && open.element().name.equals(name)) {
                open.pop();
            }
        } else if (!part(tag, tag.inside().size() - 1).text().equals("/>")) {
            open.push(new OpenTag(name));
        }
    }

    /** A part of a token, or an empty text if there is none. */
    private static Token part(Token token, int index) {
        return token.inside() == null || index >= token.inside().size()
                ? Token.text("")
                : token.inside().get(index);
    }
}
