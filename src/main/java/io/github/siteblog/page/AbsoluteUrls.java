package io.github.siteblog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.html.HtmlToken;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import java.net.URLEncoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes the URLs of a text absolute, for readers that show it away from its site. */
final class AbsoluteUrls {

    private static final Pattern ORIGIN = Pattern.compile("(https?://[A-Za-z0-9.-]+)/");
    private static final Pattern NO_URI = Pattern.compile("[^!-~]+|[\"<>\\\\^`{|}]+");

    private final String html;
    private final String page;
    private final StringBuilder text;

    /** How many {@code <code>} are open. */
    private int code;

    /** Of each {@code <span>} that is open in code, whether it is left out. */
    private final Deque<Boolean> spans = new ArrayDeque<>();

    private AbsoluteUrls(String html, String page) {
        this.html = html;
        this.page = page;
        this.text = new StringBuilder(html.length());
    }

    /**
     * The text with absolute URLs, and without what only makes sense on the page: the links of headings to themselves, and
     * what the style sheet colours code by.
     *
     * @param html the text
     * @param page the absolute URL of its page
     */
    static String in(String html, String page) {
        var urls = new AbsoluteUrls(html, page);
        urls.write(HtmlTokenizer.tokens(html));
        return urls.text.toString();
    }

    /** One URL, made absolute and with everything escaped that cannot stand in a URI. */
    static String of(String url, String page) {
        return NO_URI.matcher(resolved(url, page))
                .replaceAll(part -> URLEncoder.encode(part.group(), UTF_8).replace("+", "%20"));
    }

    private void write(List<HtmlToken> tokens) {
        var isInAnchor = false;
        for (var token : tokens) {
            if (isInAnchor) {
                isInAnchor = !(token instanceof Tag tag
                        && tag.closing()
                        && tag.name().equals("a"));
            } else if (!(token instanceof Tag tag)) {
                text.append(html, token.start(), token.end());
            } else if (hasClass(tag, "heading-anchor")) {
                isInAnchor = true;
            } else if (!isLeftOut(tag)) {
                UrlAttributes.write(html, tag, url -> resolved(url, page), text);
            }
        }
    }

    /** Whether a tag belongs to a span that colours code. */
    private boolean isLeftOut(Tag tag) {
        if (tag.name().equals("code")) {
            code += tag.closing() ? -1 : 1;
        }
        if (code <= 0 || !tag.name().equals("span")) {
            return false;
        }
        if (tag.closing()) {
            return !spans.isEmpty() && spans.pop();
        }
        spans.push(hasClass(tag, "token") || hasClass(tag, "line"));
        return spans.element();
    }

    private static boolean hasClass(Tag tag, String name) {
        for (var attribute : tag.attributes()) {
            if (attribute.name().equals("class")) {
                var value = attribute.value();
                return value != null && value.contains(name) && (" " + value + " ").contains(" " + name + " ");
            }
        }
        return false;
    }

    /** A URL as seen from a page; as it is written when it is none. */
    static String resolved(String url, String page) {
        // What is plain comes out of jsoup the same, which takes its time.
        if (isPlain(url)) {
            if (isAbsolute(url)) {
                return url;
            }
            var origin = ORIGIN.matcher(page);
            if (isFromRoot(url) && origin.lookingAt()) {
                return origin.group(1) + url;
            }
        }
        var link = new Element("a").attr("href", url);
        link.setBaseUri(page);
        var absolute = link.absUrl("href");
        return absolute.isEmpty() ? url : absolute;
    }

    private static boolean isAbsolute(String url) {
        return (url.startsWith("https://") || url.startsWith("http://")) && url.indexOf('/', "https://".length()) > 0;
    }

    /** Whether a URL is a path from the root of its site and leads nowhere else than it seems to. */
    private static boolean isFromRoot(String url) {
        return url.startsWith("/") && !url.startsWith("//") && !url.contains("/.");
    }

    private static boolean isPlain(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) <= ' ' || url.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
