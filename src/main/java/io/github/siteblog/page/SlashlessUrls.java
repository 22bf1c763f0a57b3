package io.github.siteblog.page;

import io.github.siteblog.content.Content;
import io.github.siteblog.content.Permalinks;
import io.github.siteblog.html.HtmlToken.Tag;
import io.github.siteblog.html.HtmlTokenizer;
import io.github.siteblog.model.Body;
import io.github.siteblog.model.LazyText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The URLs of texts in a site whose pages have no slash at the end of theirs. Writers need not know: a link to
 * {@code /about/} leads to {@code /about}, and what lies beside the text of a post is found although browsers look for it
 * one folder higher.
 */
final class SlashlessUrls {

    /** What is no path from the page: a path from the root, a fragment, a query, or a URL with a scheme. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("(?s)[/#?].*|[a-zA-Z][a-zA-Z0-9+.-]*:.*|");

    /** Stands for the site's own, of which nothing is left in the text. */
    private static final String ORIGIN = "https://site.invalid";

    private final Permalinks links;
    private final Set<String> folders;

    SlashlessUrls(Content content) {
        links = content.permalinks();
        folders = folders(content);
    }

    /** The public folders with an {@code index.html}; none where all URLs of pages have a slash. */
    static Set<String> folders(Content content) {
        var folders = new TreeSet<String>();
        if (!content.permalinks().trailingSlash()) {
            content.publicFiles().stream()
                    .filter(file -> file.endsWith("/index.html"))
                    .map(file -> file.substring(0, file.lastIndexOf('/') + 1))
                    .forEach(folders::add);
        }
        return folders;
    }

    /**
     * A text whose URLs fit its page; in a site with slashes the same.
     *
     * @param body the text
     * @param page the root-relative URL of its page
     */
    Body in(Body body, String page) {
        if (links.trailingSlash()) {
            return body;
        }
        var html = body.html();
        var fingerprint = html.fingerprint() + " " + page + " " + folders;
        return new Body(
                new LazyText(fingerprint, () -> in(html.toString(), page)),
                body.headings(),
                body.reading(),
                body.hasCode(),
                body.styles());
    }

    private String in(String html, String page) {
        var text = new StringBuilder(html.length());
        for (var token : HtmlTokenizer.tokens(html)) {
            if (token instanceof Tag tag) {
                UrlAttributes.write(html, tag, url -> url(url, page), text);
            } else {
                text.append(html, token.start(), token.end());
            }
        }
        return text.toString();
    }

    private String url(String url, String page) {
        if (NOT_RELATIVE.matcher(url).matches()) {
            return links.spelled(url, folders::contains);
        }
        var resolved = AbsoluteUrls.resolved(url, ORIGIN + links.folder(page));
        return resolved.startsWith(ORIGIN)
                ? links.spelled(resolved.substring(ORIGIN.length()), folders::contains)
                : url;
    }
}
