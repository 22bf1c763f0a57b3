package io.github.siteblog.model;

/**
 * A page that sends its reader on, made for every alias of a post.
 *
 * @param url the old URL
 * @param target the URL of the post it leads to
 * @since 1.0.0
 */
public record RedirectPage(String url, String target) implements Page {

    /** The file name of the template. */
    public static final String TEMPLATE = "redirect.ftlh";

    @Override
    public String template() {
        return TEMPLATE;
    }
}
