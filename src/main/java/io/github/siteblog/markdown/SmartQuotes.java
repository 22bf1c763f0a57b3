package io.github.siteblog.markdown;

import java.util.BitSet;
import java.util.function.Consumer;

/** Straight quotes become those of print, and single ones between letters apostrophes. */
final class SmartQuotes implements Consumer<InlineText> {

    private static final int NONE = -1;
    private static final String OPENING = "([{<-–—/=“„«‘‚‹";

    private final QuoteMarks marks;

    SmartQuotes(QuoteMarks marks) {
        this.marks = marks;
    }

    @Override
    public void accept(InlineText text) {
        var opening = new BitSet();
        var single = NONE;
        var doubles = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.at(i);
            if (c != '"' && c != '\'' || !text.isFree(i, i + 1)) {
                continue;
            }
            var opens = isOpening(text, i, opening);
            opening.set(i, opens);
            if (c == '"' && (opens || doubles > 0 || !Character.isDigit(text.at(i - 1)))) {
                text.show(i, i + 1, opens ? marks.open() : marks.close());
                doubles = Math.max(0, doubles + (opens ? 1 : -1));
            } else if (c == '\'' && opens && !Character.isDigit(text.at(i + 1))) {
                apostrophe(text, single);
                single = i;
            } else if (c == '\'' && single != NONE && !Character.isLetterOrDigit(text.at(i + 1))) {
                text.show(single, single + 1, marks.openSingle());
                text.show(i, i + 1, marks.closeSingle());
                single = NONE;
            } else if (c == '\'') {
                apostrophe(text, i);
            }
        }
        apostrophe(text, single);
    }

    private static boolean isOpening(InlineText text, int index, BitSet opening) {
        var before = text.at(index - 1);
        var isBegun =
                Character.isWhitespace(before) || OPENING.indexOf(before) >= 0 || index > 0 && opening.get(index - 1);
        return isBegun && !Character.isWhitespace(text.at(index + 1));
    }

    private static void apostrophe(InlineText text, int index) {
        if (index != NONE) {
            text.show(index, index + 1, QuoteMarks.APOSTROPHE);
        }
    }
}
