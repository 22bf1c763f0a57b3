package io.github.siteblog.mdx;

import io.github.siteblog.html.HtmlToken;
import io.github.siteblog.html.HtmlToken.Characters;
import io.github.siteblog.html.HtmlToken.Comment;
import io.github.siteblog.html.HtmlToken.Malformed;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tags that a block begins with.
 *
 * @param kind what the block holds besides
 * @param tokens the pieces of the block
 */
record TagRun(Kind kind, List<HtmlToken> tokens) {

    enum Kind {
        /** It begins with no tag. */
        NONE,
        /** It holds tags and nothing else. */
        TAGS,
        /** Its last tag does not end yet. */
        OPEN,
        /** It holds text besides. */
        TEXT
    }

    /** Longer ones are text, so that looking again at each line stays cheap. */
    static final int LONGEST = 10_000;

    private static final Pattern NAME = Pattern.compile("</?[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*(?=[\\s/>]|$)");

    static TagRun of(String text) {
        if (!startsWithTag(text, 0) || text.length() > LONGEST) {
            return new TagRun(Kind.NONE, List.of());
        }
        var tokens = HtmlTokenizer.tokens(text);
        for (var token : tokens) {
            if (token instanceof Malformed && startsWithTag(text, token.start())) {
                return new TagRun(Kind.OPEN, tokens);
            }
            if (!isMarkup(text, token)) {
                return new TagRun(Kind.TEXT, tokens);
            }
        }
        return new TagRun(Kind.TAGS, tokens);
    }

    /** The name of the first tag as written, with a slash before it when it is an end tag. */
    String name(String text) {
        var name = NAME.matcher(text);
        return name.lookingAt() ? name.group().substring(1) : "";
    }

    /** Whether a tag begins in a text at an offset; a web address in angle brackets is none. */
    static boolean startsWithTag(String text, int offset) {
        var name = NAME.matcher(text).region(offset, text.length());
        return name.useAnchoringBounds(false).lookingAt();
    }

    private static boolean isMarkup(String text, HtmlToken token) {
        return token instanceof Tag && startsWithTag(text, token.start())
                || token instanceof Comment
                || token instanceof Characters
                        && text.substring(token.start(), token.end()).isBlank();
    }
}
