package io.github.siteblog.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts the script of the preview into a page; nothing else of it changes. */
final class Injection {

    private static final String END = "</body>";

    private Injection() {}

    /**
     * The page with the script.
     *
     * @param version tells the site that the page is of
     */
    static byte[] into(byte[] page, String version) {
        var html = new String(page, UTF_8);
        var end = html.lastIndexOf(END);
        var at = end < 0 ? html.length() : end;
        return (html.substring(0, at) + tag(version) + html.substring(at)).getBytes(UTF_8);
    }

    /** The tag of the script. */
    static String tag(String version) {
        return "<script src=\"/.site-blog/preview.js\" data-version=\"%s\" defer></script>".formatted(version);
    }
}
