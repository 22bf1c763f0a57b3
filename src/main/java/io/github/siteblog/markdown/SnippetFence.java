package io.github.siteblog.markdown;

import org.commonmark.node.FencedCodeBlock;

/** A code block whose code comes from a source file of the project. */
final class SnippetFence extends FencedCodeBlock {

    private final String link;

    SnippetFence(String link) {
        this.link = link;
    }

    /** The URL of the source, or an empty text. */
    String link() {
        return link;
    }
}
