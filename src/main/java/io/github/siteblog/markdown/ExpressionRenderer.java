package io.github.siteblog.markdown;

import io.github.siteblog.mdx.Expression;
import io.github.siteblog.problem.Printable;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Braces: comments are left out, literals are shown, and nothing else is evaluated. */
final class ExpressionRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    ExpressionRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Expression.class);
    }

    @Override
    public void render(Node node) {
        var expression = (Expression) node;
        context.getWriter().text(expression.text().orElseGet(() -> refused(expression)));
    }

    private String refused(Expression expression) {
        var location = rendering.at(rendering.start(expression));
        if (expression.isClosed()) {
            rendering
                    .problems()
                    .error(
                            "mdx/expression",
                            location,
                            "The expression %s is not evaluated.".formatted(Printable.quoted(expression.source())),
                            "Write its value, or \\{ for a literal brace.");
        } else {
            rendering
                    .problems()
                    .error(
                            "mdx/expression",
                            location,
                            "The brace is never closed.",
                            "Close it with '}', or write \\{ for a literal brace.");
        }
        return expression.source();
    }
}
