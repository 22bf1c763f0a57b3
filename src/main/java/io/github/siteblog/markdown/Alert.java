package io.github.siteblog.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A block quote whose first line names a kind of remark: {@code > [!NOTE]}.
 *
 * @see <a href="https://docs.github.com/en/get-started/writing-on-github">GitHub, Basic formatting syntax, Alerts</a>
 */
final class Alert extends CustomBlock {

    /** What a remark is. */
    enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        /** The word in class names, under which the words for readers are found, too. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]+)]\\s*");

    private final Kind kind;

    private Alert(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Makes alerts of all block quotes that are one. */
    static void replaceIn(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                visitChildren(quote);
                kind(quote).ifPresent(kind -> replace(quote, kind));
            }
        });
    }

    private static Optional<Kind> kind(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        var line = new StringBuilder();
        for (var node = paragraph.getFirstChild(); node instanceof Text text; node = node.getNext()) {
            line.append(text.getLiteral());
        }
        var marker = MARKER.matcher(line);
        return Arrays.stream(Kind.values())
                .filter(kind -> marker.matches() && kind.word().equalsIgnoreCase(marker.group(1)))
                .findFirst();
    }

    private static void replace(BlockQuote quote, Kind kind) {
        var alert = new Alert(kind);
        alert.setSourceSpans(quote.getSourceSpans());
        quote.insertBefore(alert);
        removeFirstLine(quote.getFirstChild());
        for (var child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            alert.appendChild(child);
        }
        quote.unlink();
    }

    private static void removeFirstLine(Node paragraph) {
        while (paragraph.getFirstChild() instanceof Text text) {
            text.unlink();
        }
        if (paragraph.getFirstChild() instanceof SoftLineBreak lineBreak) {
            lineBreak.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
