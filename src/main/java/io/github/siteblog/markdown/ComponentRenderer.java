package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.mdx.BlockComponent;
import io.github.siteblog.mdx.Component;
import io.github.siteblog.mdx.ComponentTag;
import io.github.siteblog.mdx.InlineComponent;
import io.github.siteblog.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Components, each rendered by the theme around what stands between its tags. */
final class ComponentRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;
    private final Components components;
    private int uses;

    ComponentRenderer(HtmlNodeRendererContext context, Rendering rendering, Components components) {
        this.context = context;
        this.rendering = rendering;
        this.components = components;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockComponent.class, InlineComponent.class, ComponentTag.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof ComponentTag tag) {
            html.text(tag.source());
            return;
        }
        var component = (Component) node;
        if (node instanceof BlockComponent) {
            html.line();
        }
        if (components.names().contains(component.name())) {
            use(component, node);
        } else {
            reportUnknown(component, node);
            html.raw(HtmlEscaper.escape(component.source()));
            renderAll(node.getFirstChild(), null);
        }
        if (node instanceof BlockComponent) {
            html.line();
        }
    }

    private void use(Component component, Node node) {
        var properties =
                new ComponentProperties(component, node, components.properties(component.name()), rendering).read();
        var id = "component-" + ++uses;
        var start = rendering.out().length();
        var panes = panes(node);
        var content = rendering.out().cut(start);
        var outcome = components.render(new Components.Use(component.name(), properties, content, panes, id));
        var fault = outcome.fault();
        if (fault != null) {
            rendering
                    .problems()
                    .error(fault.rule(), rendering.at(rendering.start(node)), fault.message(), fault.hint());
        }
        context.getWriter().raw(outcome.html());
        rendering.out().picturesStandIn(start);
    }

    /** Renders what stands between the tags, part by part. */
    private List<Components.Pane> panes(Node node) {
        var panes = new ArrayList<Components.Pane>();
        var first = node.getFirstChild();
        while (first != null) {
            var end = first;
            while (end != null && !(end instanceof ThematicBreak)) {
                end = end.getNext();
            }
            panes.add(pane(first, end));
            if (end != null) {
                context.render(end);
            }
            first = end == null ? null : end.getNext();
        }
        return panes;
    }

    private Components.Pane pane(Node first, @Nullable Node end) {
        var start = rendering.out().length();
        rendering.enterScope();
        renderAll(first, end);
        context.getWriter().raw(rendering.leaveScope());
        return new Components.Pane(FenceLabel.of(first), rendering.out().from(start));
    }

    private void renderAll(@Nullable Node from, @Nullable Node to) {
        for (var child = from; child != to; child = child.getNext()) {
            context.render(child);
        }
    }

    private void reportUnknown(Component component, Node node) {
        if (component.name().equals(SnippetFiller.NAME)) {
            rendering
                    .problems()
                    .error(
                            "component/unknown",
                            rendering.at(rendering.start(node)),
                            "The component <Snippet> stands in a line of text.",
                            "Write it on a line of its own.");
            return;
        }
        rendering
                .problems()
                .error(
                        "component/unknown",
                        rendering.at(rendering.start(node)),
                        "The theme has no component <%s>.".formatted(component.name()),
                        Nearest.hint(
                                component.name(),
                                components.names(),
                                "Add theme/components/%s.ftlh, or write &lt; to show it as text."
                                        .formatted(component.name())));
    }
}
