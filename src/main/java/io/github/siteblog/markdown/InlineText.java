package io.github.siteblog.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.Text;

/**
 * The characters of a paragraph in a row, whatever marks and tags stand between them, and what is shown in place of some.
 * What is no text, such as code, is one character that counts as a letter.
 */
final class InlineText {

    private static final char NO_TEXT = '\uFFFC';

    private record Piece(Text node, int start) {}

    private record Shown(int end, String text) {}

    private final StringBuilder characters = new StringBuilder();
    private final BitSet free = new BitSet();
    private final List<Piece> pieces = new ArrayList<>();
    private final TreeMap<Integer, Shown> shown = new TreeMap<>();

    /** Adds a text whose characters may be shown as others. */
    void add(Text node, BitSet escaped) {
        var start = characters.length();
        pieces.add(new Piece(node, start));
        characters.append(node.getLiteral());
        free.set(start, characters.length());
        escaped.stream().forEach(index -> free.clear(start + index));
    }

    /** Adds characters that stay as they are. */
    void add(String text) {
        characters.append(text);
    }

    /** Adds what is no text. */
    void addOther() {
        characters.append(NO_TEXT);
    }

    /** All characters. */
    CharSequence characters() {
        return characters;
    }

    int length() {
        return characters.length();
    }

    /** The character at an index; a blank before the first and behind the last one. */
    char at(int index) {
        return index < 0 || index >= characters.length() ? ' ' : characters.charAt(index);
    }

    /** Whether the characters from an index to another may be changed, and were not yet. */
    boolean isFree(int start, int end) {
        return free.nextClearBit(start) >= end;
    }

    /** Shows something in place of the characters from an index to another. */
    void show(int start, int end, String text) {
        shown.put(start, new Shown(end, text));
        free.clear(start, end);
    }

    /** Puts what is shown in the place of what was written. */
    void apply() {
        for (var piece : pieces) {
            var end = piece.start() + piece.node().getLiteral().length();
            if (!shown.subMap(piece.start(), end).isEmpty()) {
                var typeset = new TypesetText(piece.node().getLiteral(), text(piece.start(), end));
                typeset.setSourceSpans(piece.node().getSourceSpans());
                piece.node().insertBefore(typeset);
                piece.node().unlink();
            }
        }
    }

    private String text(int start, int end) {
        var text = new StringBuilder();
        for (int i = start; i < end; ) {
            var replaced = shown.get(i);
            text.append(replaced == null ? String.valueOf(characters.charAt(i)) : replaced.text());
            i = replaced == null ? i + 1 : replaced.end();
        }
        return text.toString();
    }
}
