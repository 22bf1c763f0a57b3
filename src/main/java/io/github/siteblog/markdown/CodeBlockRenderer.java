package io.github.siteblog.markdown;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Code blocks, which can be scrolled from the keyboard and carry their language as a class. */
final class CodeBlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    CodeBlockRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        var isFenced = node instanceof FencedCodeBlock;
        var code = isFenced ? ((FencedCodeBlock) node).getLiteral() : ((IndentedCodeBlock) node).getLiteral();
        var language = isFenced ? language(((FencedCodeBlock) node).getInfo()) : "";
        var firstLine = code.lines().findFirst().orElse("");
        rendering.add(new Outline.CodeBlock(language, !isFenced, firstLine, rendering.at(rendering.start(node))));
        var html = context.getWriter();
        html.line();
        html.raw("<pre tabindex=\"0\"><code");
        html.raw(language.isEmpty() ? ">" : " class=\"language-%s\">".formatted(language));
        html.text(code);
        html.raw("</code></pre>");
        html.line();
    }

    /** The first word of what stands behind the fence, reduced to what a class name needs. */
    private static String language(String info) {
        var word = info.strip().split("[\\s{,]", 2)[0];
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#.-]", "");
    }
}
