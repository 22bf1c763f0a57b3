package io.github.siteblog.markdown;

import org.commonmark.node.CustomNode;

/** A text that is shown in other characters than it is written in. */
final class TypesetText extends CustomNode {

    private final String written;
    private final String shown;

    TypesetText(String written, String shown) {
        this.written = written;
        this.shown = shown;
    }

    String written() {
        return written;
    }

    String shown() {
        return shown;
    }
}
