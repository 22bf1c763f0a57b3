package io.github.siteblog.markdown;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** The box of a task, which says aloud whether the task is done. */
final class TaskRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;

    TaskRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        var isChecked = ((TaskListItemMarker) node).isChecked();
        context.getWriter()
                .raw("<input type=\"checkbox\" disabled%s aria-label=\"%s\"> "
                        .formatted(isChecked ? " checked" : "", rendering.words(isChecked ? "done" : "toDo")));
    }
}
