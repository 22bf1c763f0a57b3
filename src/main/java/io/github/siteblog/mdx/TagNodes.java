package io.github.siteblog.mdx;

import io.github.siteblog.html.HtmlToken;
import io.github.siteblog.html.HtmlToken.Tag;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Makes nodes of a run of tags: one for each tag of a component, and one for all that stands between two of them. */
final class TagNodes {

    private final Lines lines;
    private final List<HtmlToken> tokens;

    TagNodes(Lines lines, List<HtmlToken> tokens) {
        this.lines = lines;
        this.tokens = tokens;
    }

    List<Node> all() {
        var nodes = new ArrayList<Node>();
        var htmlStart = 0;
        for (var token : tokens) {
            if (token instanceof Tag tag && TagNames.isComponent(tag.written())) {
                addHtml(htmlStart, tag.start(), nodes);
                var node = new ComponentTag(lines.text(), tag);
                node.setSourceSpans(lines.spans(tag.start(), tag.end()));
                nodes.add(node);
                htmlStart = tag.end();
            }
        }
        addHtml(htmlStart, lines.text().length(), nodes);
        return nodes;
    }

    private void addHtml(int from, int to, List<Node> nodes) {
        var html = lines.text().substring(from, to);
        if (!html.isBlank()) {
            var indent = html.length() - html.stripLeading().length();
            var node = new HtmlBlock();
            node.setLiteral(html.stripLeading());
            node.setSourceSpans(lines.spans(from + indent, to));
            nodes.add(node);
        }
    }
}
