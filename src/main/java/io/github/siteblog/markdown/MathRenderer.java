package io.github.siteblog.markdown;

import io.github.siteblog.math.Formula;
import io.github.siteblog.math.Mathematics;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Formulas as MathML; those on lines of their own in a box that scrolls and can be reached from the keyboard. */
final class MathRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    MathRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineMath.class, MathBlock.class);
    }

    @Override
    public void render(Node node) {
        var math = (MathNode) node;
        var formula = formula(math);
        var html = context.getWriter();
        if (node instanceof MathBlock) {
            html.line();
            html.raw(box("div", formula));
            html.line();
        } else {
            html.raw(math.isDisplay() ? box("span", formula) : formula.html());
        }
    }

    private String box(String element, Formula formula) {
        return "<%s class=\"math-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%s\">%s</%s>"
                .formatted(element, rendering.words("formula"), formula.html(), element);
    }

    private Formula formula(MathNode math) {
        if (math instanceof MathBlock block && !block.isClosed()) {
            rendering
                    .problems()
                    .error(
                            "math/tex",
                            rendering.at(rendering.start(block)),
                            "The formula has no end.",
                            "Write '%s' below its last line.".formatted(block.end()));
            return Formula.unreadable(math.tex(), List.of());
        }
        var formula = Mathematics.standard().render(math.tex(), math.isDisplay(), rendering.formulas());
        for (var fault : formula.faults()) {
            var place = rendering.at(math.lines(), fault.offset());
            rendering.problems().error(fault.rule(), place, fault.message(), fault.hint());
        }
        return formula;
    }
}
