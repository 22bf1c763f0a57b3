package io.github.siteblog.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of HTML source and where it lies in the text. */
public sealed interface HtmlToken {

    /** The offset of the first character. */
    int start();

    /** The offset behind the last character. */
    int end();

    /**
     * A start or end tag.
     *
     * @param name the element's name in lower case
     * @param written the name as written
     * @param closing whether it is an end tag
     * @param selfClosing whether it ends with a slash
     * @param attributes the attributes in the order of the text
     */
    record Tag(
            int start,
            int end,
            String name,
            String written,
            boolean closing,
            boolean selfClosing,
            List<Attribute> attributes)
            implements HtmlToken {}

    /** Characters between tags. */
    record Characters(int start, int end) implements HtmlToken {}

    /** A comment. */
    record Comment(int start, int end) implements HtmlToken {}

    /** A tag or comment that never ends, a declaration or a processing instruction. */
    record Malformed(int start, int end) implements HtmlToken {}

    /**
     * An attribute of a tag.
     *
     * @param start the offset of its name
     * @param name the name as written
     * @param value the value as written without its quotes, or null when there is none
     * @param isExpression whether the value stands in braces, as in JSX; the braces are not part of the value
     * @param valueStart the offset of the value
     */
    record Attribute(int start, String name, @Nullable String value, boolean isExpression, int valueStart) {}
}
