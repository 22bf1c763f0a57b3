package io.github.siteblog.markdown;

import io.github.siteblog.problem.Printable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Reports tags that other tools would run: those of Liquid, the shortcodes of Hugo, and the attributes of kramdown. A text is
 * no template here, so they are shown as they are written.
 */
final class TemplateTags {

    private static final String FENCE = "Write the code between two lines of three backticks.";
    private static final String LINK = "Write the URL of the post: [text](/blog/name/).";
    private static final String FIGURE = "Write ![alternative text](picture \"caption\").";

    private static final Map<String, String> CURES = Map.ofEntries(
            Map.entry("comment", "Write an HTML comment: <!-- … -->."),
            Map.entry("endcomment", "Write an HTML comment: <!-- … -->."),
            Map.entry("endhighlight", FENCE),
            Map.entry("endraw", "Delete it: no text is a template here."),
            Map.entry("figure", FIGURE),
            Map.entry("highlight", FENCE),
            Map.entry("link", LINK),
            Map.entry("post_url", LINK),
            Map.entry("raw", "Delete it: no text is a template here."),
            Map.entry("ref", LINK),
            Map.entry("relref", LINK),
            Map.entry("youtube", "Write <YouTube id=\"…\" title=\"…\"/>."));

    private static final List<TemplateTags> KINDS = List.of(
            new TemplateTags(
                    "Liquid tag",
                    "(?<!\\{)\\{%-?\\s*(?<name>[a-z_]+)\\b[^%\\n]*+%\\}",
                    "Write what it stands for in Markdown, or as a component of the theme."),
            new TemplateTags(
                    "Liquid variable",
                    "\\{\\{-?\\s*(?<name>site|page|post|include|layout|paginator)\\b[^}\\n]*+\\}\\}",
                    "Write its value."),
            new TemplateTags(
                    "shortcode",
                    "\\{\\{[<%]\\s*/?\\s*(?<name>[\\w./-]++)[^}\\n]*+\\}\\}",
                    "Write what it stands for in Markdown, or as a component of the theme."),
            new TemplateTags(
                    "kramdown attribute",
                    "\\{:\\s*(?<name>toc\\b|[.#]\\w|[\\w-]+=[\"'])[^}\\n]*+\\}",
                    "Delete it, or write HTML that has the attribute."));

    private final String kind;
    private final Pattern pattern;
    private final String cure;

    private TemplateTags(String kind, String pattern, String cure) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern);
        this.cure = cure;
    }

    /** Reports all of a text that stand outside of code. */
    static void report(Node root, Rendering rendering) {
        var source = rendering.source();
        if (source.indexOf("{%") < 0 && source.indexOf("{{") < 0 && source.indexOf("{:") < 0) {
            return;
        }
        var code = new BitSet();
        root.accept(new CodePlaces(code, rendering));
        for (var tags : KINDS) {
            var found = tags.pattern.matcher(source).region(rendering.bodyStart(), source.length());
            while (found.find()) {
                if (!code.get(found.start())) {
                    tags.report(found, rendering);
                }
            }
        }
    }

    private void report(Matcher found, Rendering rendering) {
        rendering
                .problems()
                .warning(
                        "md/template-tag",
                        rendering.at(found.start()),
                        "The %s %s is not run, and is shown as it is written."
                                .formatted(kind, Printable.quoted(found.group())),
                        CURES.getOrDefault(found.group("name"), cure));
    }

    /** Notes where code stands. */
    private static final class CodePlaces extends AbstractVisitor {
        private final BitSet code;
        private final Rendering rendering;

        CodePlaces(BitSet code, Rendering rendering) {
            this.code = code;
            this.rendering = rendering;
        }

        @Override
        public void visit(Code inline) {
            note(inline);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            note(block);
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            note(block);
        }

        private void note(Node node) {
            code.set(rendering.start(node), rendering.end(node));
        }
    }
}
