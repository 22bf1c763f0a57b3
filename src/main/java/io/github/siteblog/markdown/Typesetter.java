package io.github.siteblog.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Sets the texts of a document as its typography wants: paragraph by paragraph, and neither code nor formulas. */
final class Typesetter {

    private final List<Consumer<InlineText>> steps = new ArrayList<>();
    private final Rendering rendering;
    private final VerbatimTags verbatim = new VerbatimTags();

    private Typesetter(Typography typography, Rendering rendering) {
        this.rendering = rendering;
        if (typography.emoji()) {
            steps.add(new EmojiNames());
        }
        if (typography.smartPunctuation()) {
            steps.add(new SmartDashes());
            steps.add(new SmartQuotes(QuoteMarks.of(typography.language())));
        }
    }

    static void set(Node root, Typography typography, Rendering rendering) {
        var typesetter = new Typesetter(typography, rendering);
        if (!typesetter.steps.isEmpty()) {
            typesetter.set(root);
        }
    }

    private void set(Node node) {
        if (node instanceof HtmlBlock html) {
            verbatim.pass(html.getLiteral());
        } else if (holdsBlocks(node)) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                set(child);
            }
        } else {
            var text = InlineTextReader.read(node, rendering, verbatim);
            steps.forEach(step -> step.accept(text));
            text.apply();
        }
    }

    private static boolean holdsBlocks(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                return true;
            }
        }
        return false;
    }
}
