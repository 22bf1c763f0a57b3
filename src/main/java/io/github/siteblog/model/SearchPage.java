package io.github.siteblog.model;

/**
 * The page on which readers look for words.
 *
 * @param title the title of the page
 * @param url the URL of the page
 * @param indexUrl the URL of the script that holds the words of all posts; {@code assets/search.js} loads it
 * @since 1.0.0
 */
public record SearchPage(String title, String url, String indexUrl) implements Page {

    @Override
    public String template() {
        return "search.ftlh";
    }
}
