package io.github.siteblog.markdown;

import io.github.siteblog.mdx.BlockComponent;
import io.github.siteblog.mdx.Component;
import io.github.siteblog.problem.Problems;
import io.github.siteblog.snippet.Snippet;
import io.github.siteblog.snippet.SnippetException;
import io.github.siteblog.snippet.Snippets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Puts the code of source files where a text asks for it: at {@code <Snippet file="…"/>} and at fences with a file. */
final class SnippetFiller {

    /** The name of the component. */
    static final String NAME = "Snippet";

    private static final Set<String> PROPERTIES =
            new TreeSet<>(List.of("assertions", "file", "lang", "region", "title"));

    private final Snippets snippets;
    private final Rendering rendering;
    private boolean haveBeenLookedFor;

    SnippetFiller(Snippets snippets, Rendering rendering) {
        this.snippets = snippets;
        this.rendering = rendering;
    }

    /** Fills all snippets of a text. */
    void fill(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                if (fence.getInfo().contains("file=")) {
                    fill(fence);
                }
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof BlockComponent component
                        && component.name().equals(NAME)) {
                    fill(component);
                } else {
                    visitChildren(block);
                }
            }
        });
    }

    /** Whether the text asked for a snippet, found or not. */
    boolean haveBeenLookedFor() {
        return haveBeenLookedFor;
    }

    private void fill(FencedCodeBlock fence) {
        var info = FenceInfo.read(fence.getInfo(), offset -> rendering.at(rendering.start(fence)), new Problems());
        if (!info.snippet().file().isEmpty()) {
            var title = info.title().isEmpty()
                    ? " title=\"%s\"".formatted(name(info.snippet().file()))
                    : "";
            replace(fence, info.snippet(), fence.getInfo() + title);
        }
    }

    private void fill(BlockComponent node) {
        Component component = node;
        var properties = new ComponentProperties(component, node, PROPERTIES, rendering).read();
        var source = new SnippetSource(
                text(properties, "file", ""),
                text(properties, "region", ""),
                !Boolean.FALSE.equals(properties.get("assertions")));
        var name = name(source.file());
        var language = text(properties, "lang", name.substring(name.lastIndexOf('.') + 1));
        var title = text(properties, "title", name).replace("\"", "");
        replace(node, source, title.isEmpty() ? language : "%s title=\"%s\"".formatted(language, title));
    }

    private void replace(Node node, SnippetSource source, String info) {
        var found = find(node, source);
        var fence = new SnippetFence(found.link());
        fence.setLiteral(found.code());
        fence.setInfo(info);
        fence.setOpeningFenceLength(3);
        fence.setSourceSpans(node.getSourceSpans());
        node.insertBefore(fence);
        node.unlink();
    }

    private Snippet find(Node node, SnippetSource source) {
        haveBeenLookedFor = true;
        try {
            return snippets.find(source.file(), source.region(), source.hasAssertions());
        } catch (SnippetException e) {
            rendering.problems().error(e.rule(), rendering.at(rendering.start(node)), e.getMessage(), e.hint());
            return new Snippet("", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> properties, String name, String otherwise) {
        return properties.getOrDefault(name, otherwise).toString();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace("\"", "");
    }
}
