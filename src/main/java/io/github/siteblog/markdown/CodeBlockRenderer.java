package io.github.siteblog.markdown;

import io.github.siteblog.highlight.Highlighter;
import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.problem.Location;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Code blocks, which can be scrolled from the keyboard and carry their language as a class. */
final class CodeBlockRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final Rendering rendering;
    private final CodeColours colours;

    CodeBlockRenderer(HtmlNodeRendererContext context, Rendering rendering, Highlighter highlighter) {
        this.html = context.getWriter();
        this.rendering = rendering;
        this.colours = new CodeColours(highlighter, rendering.problems());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, SnippetFence.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FencedCodeBlock fence) {
            render(fence);
        } else {
            render((IndentedCodeBlock) node);
        }
    }

    private void render(IndentedCodeBlock block) {
        var place = rendering.at(rendering.start(block));
        rendering.add(new Outline.CodeBlock("", true, firstLine(block.getLiteral()), place));
        line("<pre tabindex=\"0\"><code>"
                + colours.of(block.getLiteral(), "", place).html() + "</code></pre>");
    }

    private void render(FencedCodeBlock block) {
        var places = places(block);
        var info = FenceInfo.read(block.getInfo(), places, rendering.problems());
        checkMarks(info, block.getLiteral(), places);
        rendering.add(outlined(block, info));
        var language = places.apply(block.getInfo().indexOf(info.codeLanguage()));
        if (!info.title().isEmpty()) {
            line("<figure class=\"code\">");
            line("<figcaption>" + caption(block, info.title()) + "</figcaption>");
        }
        line(pre(info) + code(info, block.getLiteral(), language) + "</code></pre>");
        if (!info.title().isEmpty()) {
            line("</figure>");
        }
    }

    private Outline.CodeBlock outlined(FencedCodeBlock block, FenceInfo info) {
        var place = rendering.at(rendering.start(block));
        return isIndented(block)
                ? new Outline.CodeBlock(info.className(), true, rendering.lineAt(rendering.start(block)), place)
                : new Outline.CodeBlock(info.className(), false, firstLine(block.getLiteral()), place);
    }

    /** Whether CommonMark would show the backticks: MDX has no indented code. */
    private boolean isIndented(FencedCodeBlock block) {
        var spans = block.getSourceSpans();
        return block.getParent() instanceof Document
                && !spans.isEmpty()
                && spans.get(0).getColumnIndex() >= 4
                && rendering.innermostElement().isEmpty();
    }

    /** The title, which leads to the source of a snippet. */
    private static String caption(FencedCodeBlock block, String title) {
        var text = HtmlEscaper.escape(title);
        return block instanceof SnippetFence snippet && !snippet.link().isEmpty()
                ? "<a href=\"%s\">%s</a>".formatted(HtmlEscaper.escape(snippet.link()), text)
                : text;
    }

    private void line(String text) {
        html.line();
        html.raw(text);
        html.line();
    }

    private static String pre(FenceInfo info) {
        var label = info.label().isEmpty() ? "" : " data-label=\"" + HtmlEscaper.escape(info.label()) + "\"";
        var name = info.className();
        var language = name.isEmpty() ? "" : " class=\"language-" + name + "\"";
        return "<pre tabindex=\"0\"" + label + "><code" + language + ">";
    }

    private String code(FenceInfo info, String code, Location language) {
        if (!info.hasLines()) {
            return colours.of(code, info.language(), language).html();
        }
        if (!info.isDiff()) {
            var lines = colours.of(code, info.language(), language).lines();
            return new CodeLines(info, List.of()).html(lines);
        }
        var diff = new DiffLines(code);
        var lines = info.isDiffOfCode()
                ? colours.diffLines(diff, info.codeLanguage(), language)
                : colours.of(code, info.language(), language).lines();
        return new CodeLines(info, diff.kinds()).html(lines);
    }

    private void checkMarks(FenceInfo info, String code, IntFunction<Location> places) {
        var lines = code.lines().count();
        for (var mark : info.marks()) {
            if (mark.last() > lines) {
                rendering
                        .problems()
                        .warning(
                                "code/line-mark",
                                places.apply(mark.offset()),
                                "The line mark '%s' reaches beyond line %s, the last of the code block."
                                        .formatted(mark, lines),
                                "Correct it; lines count from 1 in each block.");
            }
        }
    }

    /** Gives the place of a character of what stands behind a fence; where it has escapes, that of its beginning. */
    private IntFunction<Location> places(FencedCodeBlock block) {
        var fence = rendering.start(block);
        var end = rendering.source().indexOf('\n', fence);
        var line =
                rendering.source().substring(fence, end < 0 ? rendering.source().length() : end);
        var found = line.indexOf(block.getInfo(), block.getOpeningFenceLength());
        return offset -> rendering.at(found < 0 ? fence : fence + found + offset);
    }

    private static String firstLine(String code) {
        return code.lines().findFirst().orElse("");
    }
}
