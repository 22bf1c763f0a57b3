package io.github.siteblog.markdown;

import io.github.siteblog.html.HtmlEscaper;
import io.github.siteblog.html.UrlUse;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Pictures; one whose URL is refused stays as its alternative text. */
final class ImageRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Rendering rendering;
    private final DestinationFinder destinations;

    ImageRenderer(HtmlNodeRendererContext context, Rendering rendering, DestinationFinder destinations) {
        this.context = context;
        this.rendering = rendering;
        this.destinations = destinations;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        var image = (Image) node;
        var html = context.getWriter();
        var alt = PlainText.of(node);
        var place = rendering.at(destinations.offset(image));
        var refused = rendering.urls().refusedImageScheme(image.getDestination());
        if (refused.isPresent()) {
            rendering.urls().report(image.getDestination(), place, rendering.problems());
            html.text(alt);
            return;
        }
        var element = rendering.at(rendering.start(node));
        rendering.url(
                new UrlUse(UrlUse.Kind.IMAGE, image.getDestination(), alt.isBlank() ? null : alt, place, element));
        var url = rendering.urls().inPage(image.getDestination());
        html.raw("<img src=\"%s\" alt=\"%s\"".formatted(HtmlEscaper.escape(url), HtmlEscaper.escape(alt)));
        if (hasTitle(image) && !Figure.isCaption(image)) {
            html.raw(" title=\"%s\"".formatted(HtmlEscaper.escape(image.getTitle())));
        }
        rendering.out().pictureEndsHere(url);
        html.raw(">");
    }

    /** Whether a picture has a title that says something. */
    static boolean hasTitle(Image image) {
        return image.getTitle() != null && !image.getTitle().isBlank();
    }
}
